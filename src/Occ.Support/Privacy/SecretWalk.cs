using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>One walk over a text, from its first code unit to its last, that finds the secrets in it.</summary>
/// <remarks>
/// Every token is read once and handed, by its kind, to what looks for phrases (<c>SecretWalk.Phrases.cs</c>) or for keys and
/// values (<c>SecretWalk.Keys.cs</c>). What costs more than a look-up (a hash, a curve, a search around the token) is done for
/// candidates of the right length and alphabet only. Nothing is allocated until something is found. Behind a secret, and
/// behind the placeholder of one, the walk forgets what it knew, so that a redacted text reads as its original did.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct SecretWalk
{
    private const int MostLabelDigits = 2;

    private readonly ReadOnlySpan<char> _text;
    private readonly SecretPolicy _policy;
    private CueMemory _cues = new();
    private List<SecretFinding>? _findings;
    private readonly ScanPass _pass;

    private SecretWalk(ReadOnlySpan<char> text, SecretPolicy policy, ScanPass pass, Span<PhraseWord> han)
    {
        _text = text;
        _policy = policy;
        _pass = pass;
        _han = new(han);
        ForgetPhrases(0, wasPhrase: false);
    }

    private void Run()
    {
        for (var at = 0; at < _text.Length;)
        {
            at = CharTable.KindOf(_text[at]) switch
            {
                CharKind.Between => at + 1,
                CharKind.Letter or CharKind.Digit => ReadToken(at),
                CharKind.Han => ReadHan(at, EndOf(at, CharKind.Han)),
                CharKind.Kana => ReadSyllables(at, EndOf(at, CharKind.Kana)),
                CharKind.Hangul => ReadSyllables(at, EndOf(at, CharKind.Hangul)),
                CharKind.OtherLetter => ReadOtherLetters(at, EndOf(at, CharKind.OtherLetter)),
                _ => ReadSpecial(at),
            };
        }

        EndHanRun();
    }

    private readonly int EndOf(int start, CharKind kind)
    {
        var end = start + 1;
        while (end < _text.Length && CharTable.KindOf(_text[end]) == kind)
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads letters and digits up to the next mark. Most tokens are short words, and most of the time goes here.</summary>
    private int ReadToken(int start)
    {
        var text = _text;
        var table = CharTable.Entries;
        ulong packed = 0;
        var end = start;
        var limit = Math.Min(text.Length, start + LatinVocabulary.PackedLetters);
        while (end < limit && CharTable.LetterAt(table[text[end]]) is > 0 and var letter)
        {
            packed = LatinVocabulary.Pack(packed, letter);
            end++;
        }

        if (end == start || (end < text.Length && CharTable.KindOf(table[text[end]]) is CharKind.Letter or CharKind.Digit))
        {
            return ReadAnyToken(start);
        }

        if (end - start == 1)
        {
            ReadSpaced(start);
        }

        return ReadWord(start, end, LatinVocabulary.Find(packed));
    }

    /// <summary>Reads Latin letters and digits up to the next mark: a number, a word, or a token that may be a key.</summary>
    private int ReadAnyToken(int start)
    {
        var table = CharTable.Entries;
        ulong packed = 0;
        var letters = 0;
        var digits = 0;
        var leading = 0;
        var end = start;
        for (; end < _text.Length; end++)
        {
            var entry = table[_text[end]];
            if (CharTable.KindOf(entry) == CharKind.Letter)
            {
                var letter = CharTable.LetterOf(entry);
                packed = letters < LatinVocabulary.PackedLetters && letter != 0 ? LatinVocabulary.Pack(packed, letter) : packed;
                letters += letter != 0 ? 1 : 0;
            }
            else if (CharTable.KindOf(entry) == CharKind.Digit)
            {
                digits++;
                leading += digits == end - start + 1 ? 1 : 0;
            }
            else
            {
                break;
            }
        }

        var length = end - start;
        if (length == 1)
        {
            ReadSpaced(start);
        }

        return digits == length ? ReadNumber(start, end)
            : length >= (digits > 0 ? ShortestMixed : SecretKeyFormats.Shortest) ? ReadCoded(start, end, ReadJoined(start, end, letters))
            : digits == 0 ? ReadWord(start, end, LatinVocabulary.Find(packed))
            : leading == digits && leading <= MostLabelDigits && MixedWords.CueOf(_text[start..end]) == Cue.None ? ReadLabel(start, start + leading, end) // "1st", "2abandon": a label, then a word
            : ReadCoded(start, end, ReadMixed(start, end));
    }

    /// <summary>A label goes before its word, unless it is the beginning of wrapped text.</summary>
    private int ReadLabel(int start, int after, int end) =>
        end < _text.Length && _text[end] is '+' or '/' or '-' or '_' && _pass != ScanPass.Innermost && start >= _searched && ReadWrapped(start, end) is var wrapped && wrapped > end ? wrapped
        : end - start == 2 && ReadBytes(start, end) is var bytes && bytes > end ? bytes
        : after;

    /// <summary>A token that led to nothing may be a part of something.</summary>
    private int ReadCoded(int start, int end, int after) => after == end && (_findings is null || _findings[^1].End <= start) ? ReadHidden(start, end) : after;

    private int ReadSpecial(int start) => _text[start] switch
    {
        '[' => ReadBracket(start),
        '@' => ReadAt(start),
        _ when _pass == ScanPass.Original && Disguises.IsDisguised(_text, start) => GiveUp(),
        '+' => ReadPlus(start),
        _ => start + 1,
    };

    private int ReadBracket(int start)
    {
        var placeholder = Placeholders.LengthAt(_text[start..]);
        if (placeholder == 0)
        {
            return ReadArray(start);
        }

        EndHanRun();
        Forget(start + placeholder, Placeholders.IsPhrase(_text.Slice(start, placeholder)));
        return start + placeholder;
    }

    /// <summary>Adds a finding that nothing in the open run belongs to.</summary>
    private int AddAfterRun(SecretFinding finding)
    {
        EndHanRun();
        return Add(finding);
    }

    private int Add(SecretFinding finding)
    {
        if (_pass == ScanPass.Original && IsDisguised(finding))
        {
            return GiveUp();
        }

        (_findings ??= []).Add(finding);
        Forget(finding.End, finding.Kind == SecretKind.RecoveryPhrase);
        return finding.End;
    }

    private void Forget(int end, bool wasPhrase)
    {
        _cues.Clear();
        ForgetValues();
        ForgetPhrases(end, wasPhrase);
    }
}
