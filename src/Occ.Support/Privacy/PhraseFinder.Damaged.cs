namespace Occ.Support;

/// <content>Phrases with strange words among theirs, or misspelt ones at their ends.</content>
internal readonly ref partial struct PhraseFinder
{
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
}
