namespace Occ.Support;

/// <content>Recovery phrases: what words and runs of Han, kana and Hangul lead to.</content>
internal ref partial struct SecretWalk
{
    private const int MostGroupLength = 6;
    private const int PhraseCueReach = 400;
    private const int MostLookBack = 240;

    private PhraseTrail _trail;
    private PhraseRun _han;
    private int _phraseFloor;
    private int _phraseQuiet;
    private int _partCue = -PhraseCueReach;

    /// <summary>Reads a word of Latin letters; its accents are folded in <paramref name="entry"/>.</summary>
    private int ReadWord(int start, int end, LatinVocabulary.Entry entry)
    {
        EndHanRun();
        var after = entry.Cue == Cue.None ? end : ReadCue(entry.Cue, start, end);
        return after > end ? after : ReadListWord(start, end, entry);
    }

    /// <summary>Notes a word of any script, and looks closer where enough list words follow each other.</summary>
    private int ReadListWord(int start, int end, LatinVocabulary.Entry entry)
    {
        if (PhraseGaps.IsSpeaker(_text, start, end))
        {
            return end;
        }

        if (!entry.IsListWord)
        {
            if (entry.Cue != Cue.Label)
            {
                _trail.Miss(entry.Packed);
            }

            return end;
        }

        _trail.Add(entry.Packed, entry.Lists, start);
        var cue = Math.Max(_cues.Phrase, _partCue);
        if (start < _phraseQuiet || !_trail.IsWarm(start - cue <= PhraseCueReach))
        {
            return end;
        }

        var from = Math.Max(Math.Max(_trail.Start, _phraseFloor), start - MostLookBack);
        if (!PhraseFinder.TryFind(_text, from, end, _phraseFloor, cue, out var phrase, out _phraseQuiet))
        {
            return end;
        }

        return Math.Max(end, Add(phrase with { Length = EndOfPath(phrase.End) - phrase.Start }));
    }

    /// <summary>The end of what Substrate wallets write behind a phrase: //hard/soft///password.</summary>
    private readonly int EndOfPath(int end)
    {
        var to = end;
        while (to < _text.Length && (_text[to] is '/' or '_' or '-' || (to > end && char.IsAsciiLetterOrDigit(_text[to]))))
        {
            to++;
        }

        return to > end + 1 && _text[end] == '/' ? to : end;
    }

    /// <summary>Forgets the words before a finding, or the placeholder of one; behind a phrase, words may be the rest of it.</summary>
    private void ForgetPhrases(int end, bool wasPhrase)
    {
        _trail.Clear();
        _phraseFloor = end;
        _phraseQuiet = 0;
        _partCue = wasPhrase ? end : -PhraseCueReach;
    }

    /// <summary>Reads an unbroken run of Han characters.</summary>
    private int ReadHan(int start, int end)
    {
        _trail.Miss(PhraseLetters.Pack(_text[start..end]));
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

    /// <summary>Reads an unbroken run of hiragana and katakana, or of Hangul.</summary>
    private int ReadSyllables(int start, int end)
    {
        EndHanRun();
        var after = ReadEastAsianCues(start, end);
        return after > end ? after : ReadRun(start, end);
    }

    /// <summary>Reads an unbroken run of letters of any other script.</summary>
    private int ReadOtherLetters(int start, int end) =>
        _pass == ScanPass.Original && Disguises.LooksLatin(_text, start, end) ? GiveUp() : ReadRun(start, PhraseLetters.EndOf(_text, start, end));

    /// <summary>Reads letters, digits among them perhaps, that are long enough for a key or for a phrase without spaces.</summary>
    private int ReadJoined(int start, int end, int letters) =>
        Codex32.IsShaped(_text[start..end], out var isValid)
            ? AddAfterRun(new(SecretKind.RecoveryPhrase, start, end - start,
                isValid ? SecretCertainty.Certain : SecretCertainty.Likely, isValid ? SecretReason.Checksum : SecretReason.Prefix))
        : JoinedPhrase.IsCandidate(end - start, letters) && JoinedPhrase.TryFind(_text[start..end], out var length, out var offset)
            ? AddAfterRun(new(SecretKind.RecoveryPhrase, start + offset, length, SecretCertainty.Likely, SecretReason.WordRun))
            : ReadLong(start, end);

    private int ReadRun(int start, int end)
    {
        EndHanRun();
        var run = _text[start..end];
        if (run.Length >= JoinedPhrase.FewestSyllables && JoinedPhrase.TryFind(run, out var length, out var offset))
        {
            return Add(new(SecretKind.RecoveryPhrase, start + offset, length, SecretCertainty.Likely, SecretReason.WordRun));
        }

        return ReadListWord(start, end, LatinVocabulary.Find(PhraseLetters.Pack(run)));
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

    private void EndHanRun()
    {
        if (_han.Count == 0)
        {
            return;
        }

        if (MoneroChecksum.IsChinese(_text, _han.Words))
        {
            Add(new(SecretKind.RecoveryPhrase, _han.Start, _han.Last.End - _han.Start, SecretCertainty.Certain, SecretReason.Checksum));
        }
        else if (PhraseJudge.IsCandidate(_han) && (_han.GroupLength == 1 || (PhraseChecksum.IsLength(_han.Count) && HanPhrase.IsRare(_han.Words)))
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
