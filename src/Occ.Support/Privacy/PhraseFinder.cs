using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>Finds a recovery phrase among the words around a place where a few list words follow each other.</summary>
internal readonly ref struct PhraseFinder
{
    private const int FewestInList = 4;
    private const int FewestDamaged = 8;
    private const int MostBridged = 2;
    private const int MostDamaged = 6;
    private const int MostCues = 16;
    private const int CueBehindReach = 60;
    private const int ExtraForChecksum = 6;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!。？！");

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<PhraseToken> _tokens;
    private readonly ReadOnlySpan<int> _cues;
    private readonly Span<PhraseWord> _words;

    /// <summary>Where the phrase before ended: what stands behind it may be the rest of it, whatever is between.</summary>
    private readonly int _floor;

    private PhraseFinder(ReadOnlySpan<char> text, ReadOnlySpan<PhraseToken> tokens, ReadOnlySpan<int> cues, Span<PhraseWord> words, int floor)
    {
        _floor = floor;
        _text = text;
        _tokens = tokens;
        _cues = cues;
        _words = words;
    }

    /// <summary>Looks for the first phrase around some list words.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="from">Where the list words begin.</param>
    /// <param name="to">A position behind some of them.</param>
    /// <param name="floor">The position that nothing before belongs to the phrase of.</param>
    /// <param name="cue">The position after the last word that announced a phrase.</param>
    /// <param name="finding">The phrase.</param>
    /// <param name="end">The position up to which there is nothing else to find.</param>
    [SkipLocalsInit]
    public static bool TryFind(ReadOnlySpan<char> text, int from, int to, int floor, int cue, out SecretFinding finding, out int end)
    {
        Span<PhraseToken> buffer = stackalloc PhraseToken[PhraseReader.MostTokens];
        Span<PhraseWord> words = stackalloc PhraseWord[PhraseReader.MostTokens];
        Span<int> cues = stackalloc int[MostCues];
        var reader = new PhraseReader(text, buffer);
        reader.Read(from, to, floor);
        end = reader.End;
        var cueCount = CollectCues(reader.Tokens, cue, cues);
        var tokens = buffer[..PhraseLabels.Remove(text, reader.Tokens)];
        var found = new PhraseFinder(text, tokens, cues[..cueCount], words, floor).TryFindFirst(out finding);
        if (found && reader.IsFull && finding.End == tokens[^1].End)
        {
            finding = finding with { Length = EndOfRow(text, finding.End) - finding.Start };
        }

        buffer[..reader.Tokens.Length].Clear();
        words[..reader.Tokens.Length].Clear();
        return found;
    }

    private static int CollectCues(ReadOnlySpan<PhraseToken> tokens, int before, Span<int> cues)
    {
        cues[0] = before;
        var count = 1;
        foreach (var token in tokens)
        {
            if (token.Is(PhraseTraits.Cue))
            {
                cues[Math.Min(count, MostCues - 1)] = token.End;
                count = Math.Min(count + 1, MostCues);
            }
        }

        return count;
    }

    /// <summary>The end of a row of list words that is longer than what was read.</summary>
    private static int EndOfRow(ReadOnlySpan<char> text, int end)
    {
        for (var at = end; at < text.Length;)
        {
            if (CharTable.KindOf(text[at]) is CharKind.Letter or CharKind.Kana or CharKind.Hangul or CharKind.OtherLetter)
            {
                var start = at;
                while (at < text.Length && CharTable.KindOf(text[at]) == CharTable.KindOf(text[start]))
                {
                    at++;
                }

                if (!LatinVocabulary.Find(PhraseLetters.Pack(text[start..at])).IsListWord)
                {
                    return end;
                }

                end = at;
            }
            else if (CharTable.KindOf(text[at]) is CharKind.Special or CharKind.Han || at - end > 40)
            {
                return end;
            }
            else
            {
                at++;
            }
        }

        return end;
    }

    private bool TryFindFirst(out SecretFinding first)
    {
        uint one = 0, two = 0, any = 0;
        foreach (var token in _tokens)
        {
            any |= two & token.Lists;
            two = one & token.Lists;
            one = token.Lists;
        }

        first = default;
        var score = 0;
        for (; any != 0; any &= any - 1)
        {
            FindIn((PhraseList)BitOperations.TrailingZeroCount(any), ref first, ref score);
        }

        return score > 0;
    }

    private void FindIn(PhraseList list, ref SecretFinding first, ref int score)
    {
        var mark = MarkOf(list);
        for (var at = 0; at < _tokens.Length; at++)
        {
            if (_tokens[at].IsIn(list))
            {
                var end = EndOfStretch(list, at, mark, out var damaged);
                if (end - at - damaged >= FewestInList)
                {
                    JudgeStretch(list, at, end, damaged, mark, ref first, ref score);
                }

                at = end - 1;
            }
        }
    }

    /// <summary>The sentence mark that parts the words of a list, where such marks part most of them; else none.</summary>
    private char MarkOf(PhraseList list)
    {
        var balance = 0;
        var mark = '\0';
        var votes = 0;
        for (var i = 1; i < _tokens.Length; i++)
        {
            if (_tokens[i].IsIn(list) && _tokens[i - 1].IsIn(list) && _tokens[i].Gap != PhraseGap.Break)
            {
                balance += _tokens[i].Gap == PhraseGap.Sentence ? 1 : -1;
                if (_tokens[i].Gap == PhraseGap.Sentence)
                {
                    var own = MarkAt(i);
                    mark = votes == 0 ? own : mark;
                    votes += mark == own ? 1 : -1;
                }
            }
        }

        return balance > 0 ? mark : '\0';
    }

    private char MarkAt(int at) => PhraseGaps.SentenceMark(_text[_tokens[at - 1].End.._tokens[at].Start]);

    /// <summary>Whether a word goes on a row: where sentence marks part the words, they part all of them.</summary>
    private bool IsJoined(int at, char mark) => mark == '\0'
        ? _tokens[at].Gap < PhraseGap.Sentence
        : _tokens[at].Gap == PhraseGap.Number || (_tokens[at].Gap == PhraseGap.Sentence && MarkAt(at) == mark);

    /// <summary>The end of words of a list, a few strange words among them that are set apart as the others are.</summary>
    private int EndOfStretch(PhraseList list, int start, char mark, out int damaged)
    {
        damaged = 0;
        var gaps = 0;
        var end = start + 1;
        while (end < _tokens.Length && IsJoined(end, mark))
        {
            if (_tokens[end].IsIn(list))
            {
                gaps |= 1 << (int)_tokens[end].Gap;
                end++;
                continue;
            }

            var next = end;
            while (next < _tokens.Length && next - end <= MostBridged && IsJoined(next, mark) && IsSeen(gaps, next) && !_tokens[next].IsIn(list)
                && !_tokens[next].Is(PhraseTraits.Stop | PhraseTraits.Cue))
            {
                next++;
            }

            if (next - end > MostBridged || next == end || next == _tokens.Length || !IsJoined(next, mark) || !IsSeen(gaps, next)
                || !_tokens[next].IsIn(list) || damaged + next - end > MostDamaged)
            {
                break;
            }

            damaged += next - end;
            end = next + 1;
        }

        return end;
    }

    private bool IsSeen(int gaps, int at) => gaps == 0 || (gaps & (1 << (int)_tokens[at].Gap)) != 0;

    private void JudgeStretch(PhraseList list, int start, int end, int damaged, char mark, ref SecretFinding first, ref int score)
    {
        if (damaged > 0 && end - start >= FewestDamaged)
        {
            JudgeDamaged(list, start, end, mark, ref first, ref score);
        }

        for (var from = start; from < end; from++)
        {
            if (!_tokens[from].IsIn(list))
            {
                continue;
            }

            var to = from + 1;
            while (to < end && _tokens[to].IsIn(list))
            {
                to++;
            }

            var words = Words(list, from, to);
            if (words.Length >= FewestInList && (PhraseJudge.TryFind(list, words, HasCue(from, to), out var finding) || (GoesOn(from) && PhraseJudge.TryFindRest(list, words, out finding))))
            {
                Offer(WithMisspeltEnds(list, finding, from, to, mark), Count(finding, from, to), ref first, ref score);
            }

            from = to;
        }
    }

    /// <summary>Judges words with strange ones among them: from and to wherever list words begin and end, the longest first, and first those of a phrase's length.</summary>
    private void JudgeDamaged(PhraseList list, int start, int end, char mark, ref SecretFinding first, ref int score)
    {
        Span<int> starts = stackalloc int[MostDamaged + 1];
        Span<int> ends = stackalloc int[MostDamaged + 1];
        var pieces = 0;
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].IsIn(list) && (i == start || !_tokens[i - 1].IsIn(list)))
            {
                starts[pieces++] = i;
            }

            if (_tokens[i].IsIn(list))
            {
                ends[pieces - 1] = i + 1;
            }
        }

        for (var round = 0; round < 2 * (pieces - 1); round++)
        {
            var dropped = round % (pieces - 1);
            for (var front = 0; front <= dropped; front++)
            {
                var (from, to) = WithoutSetApart(list, starts[front], ends[pieces - 1 - (dropped - front)]);
                if ((round >= pieces - 1 || PhraseSchemes.IsLength(list, to - from)) && IsDamagedPhrase(list, from, to))
                {
                    var finding = new SecretFinding(SecretKind.RecoveryPhrase, _tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start, SecretCertainty.Likely, SecretReason.Cue);
                    Offer(WithMisspeltEnds(list, finding, from, to, mark), to - from, ref first, ref score);
                    return;
                }
            }
        }
    }

    private (int From, int To) WithoutSetApart(PhraseList list, int from, int to)
    {
        var words = PhraseJudge.WithoutSetApart(list, Words(list, from, to));
        while (_tokens[from].Start < words[0].Start)
        {
            from++;
        }

        while (_tokens[to - 1].End > words[^1].End)
        {
            to--;
        }

        return (from, to);
    }

    private bool IsDamagedPhrase(PhraseList list, int from, int to)
    {
        const int enough = 10;
        var words = Words(list, from, to);
        var damaged = 0;
        foreach (var word in words)
        {
            damaged += word.Number < 0 ? 1 : 0;
        }

        var cue = HasCue(from, to, enoughAlone: 12);
        if (!PhraseJudge.IsLikelyDamaged(list, words, damaged, cue))
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            var token = _tokens[i];
            if (!token.IsIn(list) && (token.Is(PhraseTraits.Stop | PhraseTraits.Cue)
                || !(token.Is(PhraseTraits.Blank) || (cue && to - from >= enough && damaged * 4 <= to - from) || PhraseTypo.IsNear(list, token.Packed))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes in a misspelt first or last word, where a phrase is one or two short.</summary>
    private SecretFinding WithMisspeltEnds(PhraseList list, SecretFinding finding, int from, int to, char mark)
    {
        const int mostMissing = 2;
        if (finding.Certainty == SecretCertainty.Certain || finding.Start != _tokens[from].Start || finding.End != _tokens[to - 1].End)
        {
            return finding;
        }

        for (var missing = 0; missing < mostMissing && !PhraseSchemes.IsLength(list, to - from); missing++)
        {
            if (to < _tokens.Length && IsJoined(to, mark) && IsMisspelt(list, to) && (to - from < 2 || _tokens[to].Gap == _tokens[to - 1].Gap))
            {
                finding = finding with { Length = _tokens[to++].End - finding.Start };
            }
            else if (from > 0 && IsJoined(from, mark) && IsMisspelt(list, from - 1) && (to - from < 2 || _tokens[from].Gap == _tokens[from + 1].Gap))
            {
                from--;
                finding = finding with { Start = _tokens[from].Start, Length = finding.End - _tokens[from].Start };
            }
            else
            {
                break;
            }
        }

        return finding;
    }

    private bool IsMisspelt(PhraseList list, int at) =>
        !_tokens[at].Is(PhraseTraits.Stop | PhraseTraits.Cue | PhraseTraits.Common) && (_tokens[at].Is(PhraseTraits.Blank) || PhraseTypo.IsNear(list, _tokens[at].Packed));

    private ReadOnlySpan<PhraseWord> Words(PhraseList list, int from, int to)
    {
        const int commonInPoems = 300;
        for (var i = from; i < to; i++)
        {
            var token = _tokens[i];
            var number = token.IsIn(list) ? (short)LatinVocabulary.NumberIn(list, token.Packed) : (short)-1;
            var common = list == PhraseList.Electrum ? number is >= 0 and < commonInPoems : number >= 0 && token.Is(PhraseTraits.Common);
            _words[i - from] = new(token.Start, token.End, number, -1, common, token.Is(PhraseTraits.Cue), token.Gap, token.Packed);
        }

        return _words[..(to - from)];
    }

    private int Count(in SecretFinding finding, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += _tokens[i].Start >= finding.Start && _tokens[i].End <= finding.End ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a phrase was announced before some words, the nearer the fewer they are, or is behind them.</summary>
    /// <param name="from">The first word.</param>
    /// <param name="to">The one behind the last.</param>
    /// <param name="enoughAlone">How many words another sentence may announce.</param>
    private bool HasCue(int from, int to, int enoughAlone = 8)
    {
        var count = to - from;
        var reach = count >= 10 ? 300 : count >= 6 ? 160 : 60;
        var start = _tokens[from].Start;
        foreach (var cue in _cues)
        {
            if (cue <= start && start - cue <= reach && (count >= enoughAlone || cue == _floor || !_text[cue..start].ContainsAny(SentenceEnds)))
            {
                return true;
            }
        }

        var end = _tokens[to - 1].End;
        var behind = _text.Slice(end, Math.Min(CueBehindReach, _text.Length - end));
        var sentence = count >= enoughAlone ? -1 : behind.IndexOfAny(SentenceEnds);
        return count >= 6 && CueAhead.First(sentence < 0 ? behind : behind[..sentence]) == Cue.Phrase;
    }

    /// <summary>Whether a part of a phrase stands right before some words, with a few words of prose between.</summary>
    private bool GoesOn(int from)
    {
        const int reach = 40;
        var start = _tokens[from].Start;
        return _floor > 0 && start - _floor <= reach && _cues.Contains(_floor);
    }

    /// <summary>Keeps the better of two phrases that overlap, and the first of two that do not.</summary>
    private static void Offer(in SecretFinding finding, int count, ref SecretFinding first, ref int score)
    {
        var worth = count + (finding.Certainty == SecretCertainty.Certain ? ExtraForChecksum : 0);
        var overlaps = score > 0 && finding.Start < first.End && first.Start < finding.End;
        if (score == 0 || (overlaps ? worth > score : finding.Start < first.Start))
        {
            first = finding;
            score = worth;
        }
    }
}
