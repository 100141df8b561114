namespace Occ.Support;

/// <summary>Reads the words around a possible phrase into a buffer, as far as they may belong to it.</summary>
internal ref struct PhraseReader
{
    /// <summary>How many words are read at most.</summary>
    public const int MostTokens = 256;

    private const int MostMisses = 4;
    private const int FarthestRepeat = 12;
    private const int LookBack = 40;
    private const int LongToken = 24;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<PhraseToken> _tokens;
    private int _count;
    private int _misses;

    public PhraseReader(ReadOnlySpan<char> text, Span<PhraseToken> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>The words.</summary>
    public readonly Span<PhraseToken> Tokens => _tokens[.._count];

    /// <summary>The position up to which the text was read.</summary>
    public int End { get; private set; }

    /// <summary>Whether there were more words than are kept.</summary>
    public readonly bool IsFull => _count == MostTokens;

    /// <summary>Reads from a little before a position to where no phrase goes on.</summary>
    /// <param name="from">Where list words were seen first.</param>
    /// <param name="to">A position behind that, up to which everything is read.</param>
    /// <param name="floor">The position that nothing before is read of.</param>
    public void Read(int from, int to, int floor)
    {
        var at = BackFrom(from, floor);
        while (at < _text.Length && _count < MostTokens && (at < to || _misses < MostMisses))
        {
            var next = ReadOne(at);
            if (next > at)
            {
                at = next;
            }
            else if (at < to)
            {
                _count = 0; // what stands before a token that is no word belongs to no phrase behind it
                at = EndOf(at, CharTable.KindOf(_text[at]));
            }
            else
            {
                break;
            }
        }

        End = at;
    }

    /// <summary>The start of the text that is looked at before the first list word: a word or two, for the first may be misspelt.</summary>
    private readonly int BackFrom(int from, int floor)
    {
        var at = Math.Max(floor, from - LookBack);
        while (at > floor && at < from && IsWordChar(_text[at]) && IsWordChar(_text[at - 1]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordChar(char c) => CharTable.KindOf(c) is CharKind.Letter or CharKind.Digit or CharKind.OtherLetter or CharKind.Kana or CharKind.Hangul;

    /// <summary>Reads the token at a position, if there is one, and returns the position after it; the same where the text ends for phrases.</summary>
    private int ReadOne(int at)
    {
        var kind = CharTable.KindOf(_text[at]);
        switch (kind)
        {
            case CharKind.Letter or CharKind.Kana or CharKind.Hangul or CharKind.OtherLetter or CharKind.Han:
                var end = EndOf(at, kind);
                if (end - at > LongToken)
                {
                    return at;
                }

                AddWord(at, end);
                return end;
            case CharKind.Digit:
                end = EndOf(at, kind);
                return end - at > LongToken ? at : end;
            case CharKind.Special when Placeholders.LengthAt(_text[at..]) > 0:
                return at;
            default:
                return PhraseGaps.BlankLength(_text[at..]) is > 0 and var length ? AddBlank(at, at + length) : at + 1;
        }
    }

    private readonly int EndOf(int start, CharKind kind)
    {
        var end = start + 1;
        while (end < _text.Length && CharTable.KindOf(_text[end]) == kind)
        {
            end++;
        }

        return PhraseLetters.EndOf(_text, start, end);
    }

    private int AddBlank(int start, int end)
    {
        Add(new(start, end, 0, 0, PhraseTraits.Blank, default));
        return end;
    }

    private void AddWord(int start, int end)
    {
        var word = _text[start..end];
        if (PhraseGaps.IsOutlineMark(word, end < _text.Length ? _text[end] : ' '))
        {
            return;
        }

        var entry = LatinVocabulary.Find(PhraseLetters.Pack(word));
        var isLabel = entry.Cue == Cue.Label && (!entry.IsListWord || PhraseGaps.IsNumber(_text[end..]));
        var isTag = start > 0 && (_text[start - 1] == '<' || (_text[start - 1] == '/' && start > 1 && _text[start - 2] == '<'));
        var isCue = entry.Cue == Cue.Phrase || PhraseCues.IsIn(word);
        isTag |= PhraseGaps.IsSpeaker(_text, start, end);
        Add(new(start, end, entry.Packed, entry.Lists,
            (entry.IsCommon ? PhraseTraits.Common : 0) | (entry.IsStop ? PhraseTraits.Stop : 0) | (isCue ? PhraseTraits.Cue : 0) | (isLabel || isTag ? PhraseTraits.Label : 0),
            default));
    }

    private void Add(PhraseToken token)
    {
        _misses = token.Lists != 0 ? 0 : token.Is(PhraseTraits.Label) || IsRepeated(token.Packed) ? _misses : _misses + 1;
        _tokens[_count++] = token;
    }

    private readonly bool IsRepeated(ulong packed)
    {
        for (var i = Math.Max(0, _count - FarthestRepeat); i < _count; i++)
        {
            if (_tokens[i].Packed == packed)
            {
                return true;
            }
        }

        return false;
    }
}
