namespace Occ.Support;

/// <content>Rows of list words: where they begin and end, and which of them is a phrase.</content>
internal readonly ref partial struct PhraseFinder
{
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
