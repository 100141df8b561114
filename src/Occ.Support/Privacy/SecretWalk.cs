namespace Occ.Support;

/// <summary>One walk over a text, from its first code unit to its last, that finds the secrets in it.</summary>
/// <remarks>
/// Every token is read once and looked up once; what costs more (a hash, a curve) is done for candidates of the right length
/// and alphabet only. Nothing is allocated until something is found. Behind a secret, and behind the placeholder of one,
/// the walk forgets what it knew, so that a redacted text reads as its original did.
/// </remarks>
internal ref struct SecretWalk
{
    private const int MostLabelDigits = 2;
    private const int KeystoreReach = 4000;
    private const int MostGroupLength = 6;

    private readonly ReadOnlySpan<char> _text;
    private PhraseRun _latin;
    private PhraseRun _han;
    private CueMemory _cues = new();
    private Range _number;
    private int _crypto = -KeystoreReach;
    private List<SecretFinding>? _findings;

    private SecretWalk(ReadOnlySpan<char> text, Span<PhraseWord> latin, Span<PhraseWord> han)
    {
        _text = text;
        _latin = new(latin);
        _han = new(han);
    }

    /// <summary>Finds all secrets of a text; null where there is none.</summary>
    public static List<SecretFinding>? Find(ReadOnlySpan<char> text)
    {
        Span<PhraseWord> latin = stackalloc PhraseWord[PhraseRun.Kept];
        Span<PhraseWord> han = stackalloc PhraseWord[PhraseRun.Kept];
        var walk = new SecretWalk(text, latin, han);
        walk.Run();
        latin.Clear();
        han.Clear();
        return walk._findings;
    }

    private void Run()
    {
        for (var at = 0; at < _text.Length;)
        {
            var c = _text[at];
            at = char.IsAsciiLetterOrDigit(c) ? ReadToken(at)
                : c == '[' ? ReadBracket(at)
                : c < 128 ? at + 1
                : HanVocabulary.IsHan(c) ? ReadHan(at)
                : ReadOther(at);
        }

        EndRuns();
    }

    private int ReadToken(int start)
    {
        ulong packed = 0;
        var digits = 0;
        var leading = 0;
        var end = start;
        for (; end < _text.Length && char.IsAsciiLetterOrDigit(_text[end]); end++)
        {
            if (char.IsAsciiDigit(_text[end]))
            {
                digits++;
                leading += digits == end - start + 1 ? 1 : 0;
            }
            else if (end - start < LatinVocabulary.PackedLetters)
            {
                packed = LatinVocabulary.Pack(packed, _text[end]);
            }
        }

        var length = end - start;
        if (digits == length)
        {
            return ReadNumber(start, end);
        }

        if (length >= SecretKeyFormats.Shortest)
        {
            return ReadLong(start, end);
        }

        if (digits == 0)
        {
            return ReadWord(start, end, LatinVocabulary.Find(packed));
        }

        if (leading == digits && leading <= MostLabelDigits)
        {
            return start + leading; // "1st", "2abandon": a label, then a word
        }

        EndRuns();
        return end;
    }

    private int ReadNumber(int start, int end)
    {
        if (end - start > MostLabelDigits)
        {
            EndRuns();
            _number = end - start is >= 4 and <= 8 ? start..end : default;
        }

        return end;
    }

    private int ReadLong(int start, int end)
    {
        EndRuns();
        if (end - start <= SecretKeyFormats.Longest && KeyShapes.TryFind(_text, start, end, _cues, out var finding))
        {
            return Add(finding);
        }

        return end;
    }

    private int ReadWord(int start, int end, LatinVocabulary.Entry entry)
    {
        EndHanRun();
        if (entry.IsListWord && !(entry.Cue == Cue.Label && IsNumberedLabel(end)))
        {
            Join(start, end, entry);
        }
        else if (entry.Cue != Cue.Label)
        {
            EndLatinRun();
        }

        return entry.Cue == Cue.None ? end : ReadCue(entry.Cue, start, end);
    }

    /// <summary>"word 3:", "word #3": the word "word" counts the others.</summary>
    private readonly bool IsNumberedLabel(int end) =>
        _text.Slice(end, Math.Min(3, _text.Length - end)).TrimStart(" #") is [>= '0' and <= '9', ..];

    private int ReadCue(Cue cue, int start, int end)
    {
        switch (_cues.Note(cue, start, end))
        {
            case var value and (Cue.Password or Cue.Pin or Cue.OneTimeCode):
                return CuedValue.TryFind(_text, value, start, end, _number, out var found) ? AddAfterRuns(found) : end;
            case Cue.Crypto:
                _crypto = end;
                return end;
            case Cue.Ciphertext when start - _crypto < KeystoreReach && SecretBlocks.KeystoreEnd(_text, _crypto, out var open) is var close && close > start:
                return AddAfterRuns(Block(SecretKind.Keystore, open, close));
            case Cue.Begin when SecretBlocks.PemEnd(_text, start) is var close && close > end:
                return AddAfterRuns(Block(SecretKind.PrivateKey, start - "-----".Length, close));
            case Cue.OtpAuth when SecretBlocks.OtpAuthEnd(_text, end) is var close && close > end:
                return AddAfterRuns(Block(SecretKind.AuthenticatorSecret, start, close));
            default:
                return end;
        }
    }

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

        _latin.Add(new(start, end, (short)entry.Index, -1, entry.IsCommon, entry.Cue == Cue.Phrase, gap), start - _cues.Phrase);
    }

    private int ReadBracket(int start)
    {
        var placeholder = Placeholders.LengthAt(_text[start..]);
        if (placeholder > 0)
        {
            EndRuns();
            Forget();
            return start + placeholder;
        }

        var array = NumberArray.LengthAt(_text[start..]);
        return array == 0 ? start + 1 : AddAfterRuns(new(SecretKind.PrivateKey, start, array, SecretCertainty.Certain, SecretReason.KeyPair));
    }

    private int ReadOther(int at)
    {
        if (char.IsLetter(_text[at]))
        {
            EndRuns();
        }

        return at + 1;
    }

    private int ReadHan(int start)
    {
        EndLatinRun();
        var end = start + 1;
        while (end < _text.Length && HanVocabulary.IsHan(_text[end]))
        {
            end++;
        }

        if (end - start <= MostGroupLength)
        {
            JoinHan(start, end);
        }
        else
        {
            EndHanRun();
        }

        for (var at = start; at < end;)
        {
            var (cue, length) = HanVocabulary.CueAt(_text[at..end]);
            var next = at + Math.Max(1, length);
            if (cue != Cue.None && ReadCue(cue, at, next) is var after && after > next)
            {
                return after;
            }

            at = next;
        }

        return end - start > MostGroupLength && HanPhrase.TryFind(_text, start, end, _cues.Phrase, out var phrase) ? Add(phrase) : end;
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
        if (PhraseJudge.IsCandidate(_latin) && PhraseJudge.TryFind(_latin, IsCueBehind(_latin), out var phrase))
        {
            Add(phrase);
        }

        _latin.Clear();
    }

    private void EndHanRun()
    {
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

    private static SecretFinding Block(SecretKind kind, int start, int end) => new(kind, start, end - start, SecretCertainty.Certain, SecretReason.Structure);

    private int AddAfterRuns(SecretFinding finding)
    {
        EndRuns();
        return Add(finding);
    }

    private int Add(SecretFinding finding)
    {
        (_findings ??= []).Add(finding);
        Forget();
        return finding.End;
    }

    private void Forget()
    {
        _cues.Clear();
        _number = default;
        _crypto = -KeystoreReach;
    }
}
