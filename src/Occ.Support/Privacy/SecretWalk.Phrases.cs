namespace Occ.Support;

/// <content>Recovery phrases: what words and runs of Han, kana and Hangul lead to.</content>
internal ref partial struct SecretWalk
{
    private const int MostGroupLength = 6;

    private PhraseRun _latin;
    private PhraseRun _han;

    /// <summary>Reads a word of Latin letters; its accents are folded in <paramref name="entry"/>.</summary>
    private int ReadWord(int start, int end, LatinVocabulary.Entry entry)
    {
        EndHanRun();
        if ((entry.Lists & 1) != 0 && !(entry.Cue == Cue.Label && IsNumberedLabel(end)))
        {
            Join(start, end, entry);
        }
        else if (entry.Cue != Cue.Label)
        {
            EndLatinRun();
        }

        return entry.Cue == Cue.None ? end : ReadCue(entry.Cue, start, end);
    }

    /// <summary>Reads an unbroken run of Han characters.</summary>
    private int ReadHan(int start, int end)
    {
        EndLatinRun();
        if (end - start <= MostGroupLength)
        {
            JoinHan(start, end);
        }
        else
        {
            EndHanRun();
        }

        if (ReadEastAsianCues(start, end) is > 0 and var after)
        {
            return after;
        }

        return end - start > MostGroupLength && HanPhrase.TryFind(_text, start, end, _cues.Phrase, out var phrase) ? Add(phrase) : end;
    }

    /// <summary>Reads an unbroken run of hiragana and katakana.</summary>
    private int ReadKana(int start, int end)
    {
        EndRuns();
        return Math.Max(end, ReadEastAsianCues(start, end));
    }

    /// <summary>Reads an unbroken run of Hangul.</summary>
    private int ReadHangul(int start, int end)
    {
        EndRuns();
        return Math.Max(end, ReadEastAsianCues(start, end));
    }

    /// <summary>"word 3:", "word #3": the word "word" counts the others.</summary>
    private readonly bool IsNumberedLabel(int end) =>
        _text.Slice(end, Math.Min(3, _text.Length - end)).TrimStart(" #") is [>= '0' and <= '9', ..];

    private void Join(int start, int end, LatinVocabulary.Entry entry)
    {
        var gap = _latin.Count == 0 ? PhraseGap.Space : PhraseGaps.Of(_text[_latin.Last.End..start]);
        if (gap == PhraseGap.Break || (_latin.Count > 1 && gap == PhraseGap.Sentence && !_latin.IsSentences))
        {
            EndLatinRun();
        }
        else if (_latin.Count > 1 && gap != PhraseGap.Sentence && _latin.IsSentences)
        {
            var last = _latin.Last;
            EndLatinRun();
            _latin.Add(last, last.Start - _cues.Phrase);
        }

        _latin.Add(new(start, end, (short)LatinVocabulary.NumberIn(PhraseList.English, entry.Packed), -1, entry.IsCommon, entry.Cue == Cue.Phrase, gap), start - _cues.Phrase);
    }

    /// <summary>Single characters, or groups of equal length, that are parted by spaces, commas or numbers.</summary>
    private void JoinHan(int start, int end)
    {
        var gap = _han.Count == 0 ? PhraseGap.Space : PhraseGaps.Of(_text[_han.Last.End..start]);
        if (_han.Count > 0 && (gap is PhraseGap.Break or PhraseGap.Sentence || _han.GroupLength != end - start))
        {
            EndHanRun();
        }

        _han.GroupLength = end - start;
        for (var at = start; at < end; at++)
        {
            if (HanPhrase.TryWord(_text[at], at, at == start ? gap : PhraseGap.Space, out var word))
            {
                _han.Add(word, at - _cues.Phrase);
            }
            else
            {
                EndHanRun();
            }
        }
    }

    private void EndRuns()
    {
        EndLatinRun();
        EndHanRun();
    }

    private void EndLatinRun()
    {
        if (_latin.Count == 0)
        {
            return;
        }

        if (PhraseJudge.IsCandidate(_latin) && PhraseJudge.TryFind(_latin, IsCueBehind(_latin), out var phrase))
        {
            Add(phrase);
        }

        _latin.Clear();
    }

    private void EndHanRun()
    {
        if (_han.Count == 0)
        {
            return;
        }

        if (PhraseJudge.IsCandidate(_han) && (_han.GroupLength == 1 || (PhraseChecksum.IsLength(_han.Count) && HanPhrase.IsRare(_han.Words)))
            && PhraseJudge.TryFind(_han, IsCueBehind(_han), out var phrase))
        {
            Add(phrase);
        }

        _han.Clear();
    }

    private readonly bool IsCueBehind(in PhraseRun run)
    {
        const int reach = 40;
        var end = run.Last.End;
        return run.Count >= PhraseChecksum.FewestWords && CueAhead.First(_text.Slice(end, Math.Min(reach, _text.Length - end))) == Cue.Phrase;
    }
}
