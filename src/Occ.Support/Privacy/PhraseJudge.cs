namespace Occ.Support;

/// <summary>Decides whether list words that follow each other are a recovery phrase or prose.</summary>
/// <remarks>
/// A quarter of the words of English prose are list words, and a window of twelve passes the checksum by chance in one of
/// sixteen. What parts the two is the share of common words: over half of the list words of prose are of a seventh of the
/// list, so that a random phrase has hardly ever half of its words there.
/// </remarks>
internal static class PhraseJudge
{
    private const int CueReach = 60;
    private const int FewestWithCue = 4;
    private const int MostLeadingCues = 3;

    /// <summary>The share of common words that makes prose, in tenths: where a cue or a checksum speaks for a phrase, and where nothing does.</summary>
    private const int WithCue = 6, WithoutCue = 5;

    /// <summary>Whether a run is worth a judgement at all.</summary>
    public static bool IsCandidate(in PhraseRun run) => run.Count >= FewestWithCue;

    /// <summary>Judges a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cueBehind">Whether a cue follows the run.</param>
    /// <param name="finding">The phrase.</param>
    public static bool TryFind(in PhraseRun run, bool cueBehind, out SecretFinding finding)
    {
        var cue = cueBehind || run.CueDistance <= CueReach;
        if (run.IsLong)
        {
            finding = Likely(run.Start, run.Last.End, SecretReason.WordRun);
            return !IsMostly(run.Common, run.Count, cue ? WithCue : WithoutCue);
        }

        var words = run.Words;
        var leading = LeadingCues(words);
        cue |= leading > 0;
        if (TryFindValid(words, leading, cue, out var valid))
        {
            finding = new(SecretKind.RecoveryPhrase, valid[0].Start, valid[^1].End - valid[0].Start, SecretCertainty.Certain, SecretReason.Checksum);
            return true;
        }

        var rest = PhraseChecksum.IsLength(words.Length) ? words : words[leading..];
        finding = Likely(rest[0].Start, rest[^1].End, cue ? SecretReason.Cue : SecretReason.WordRun);
        var common = CountCommon(rest);
        return rest.Length < PhraseChecksum.FewestWords ? cue && rest.Length >= FewestWithCue && IsRarePart(common, rest.Length)
            : cue ? !IsMostly(common, rest.Length, WithCue)
            : !IsMostly(common, rest.Length, WithoutCue) && PhraseGaps.AreUniform(rest);
    }

    /// <summary>Looks for words with a valid checksum: all, all behind the cue, or a window with nothing but chatter around it.</summary>
    private static bool TryFindValid(ReadOnlySpan<PhraseWord> words, int leading, bool cue, out ReadOnlySpan<PhraseWord> valid)
    {
        valid = words;
        if (IsValid(words, cue))
        {
            return true;
        }

        valid = words[leading..];
        if (IsValid(valid, cue))
        {
            return true;
        }

        return TryFindWindow(words, leading, cue, out valid) || (leading > 0 && TryFindWindow(words, 0, cue, out valid));
    }

    private static bool TryFindWindow(ReadOnlySpan<PhraseWord> words, int from, bool cue, out ReadOnlySpan<PhraseWord> valid)
    {
        valid = words;
        for (var length = PhraseChecksum.MostWords; length >= PhraseChecksum.FewestWords; length -= 3)
        {
            for (var start = from; start + length <= words.Length; start++)
            {
                valid = words.Slice(start, length);
                var inner = valid[1].Gap;
                if (IsChatter(words[..start], valid[0].Gap != inner)
                    && IsChatter(words[(start + length)..], start + length < words.Length && words[start + length].Gap != inner)
                    && PhraseGaps.AreUniform(valid) && IsValid(valid, cue))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsValid(ReadOnlySpan<PhraseWord> words, bool cue) =>
        PhraseChecksum.IsLength(words.Length) && (cue || !IsMostly(CountCommon(words), words.Length, WithCue)) && PhraseChecksum.IsValid(words);

    /// <summary>Whether words beside a phrase are part of the sentence around it rather than of a longer phrase.</summary>
    private static bool IsChatter(ReadOnlySpan<PhraseWord> words, bool isSetApart) =>
        CountCommon(words) == words.Length || (isSetApart && words.Length <= 3);

    private static int LeadingCues(ReadOnlySpan<PhraseWord> words)
    {
        var leading = 0;
        for (var i = 0; i < Math.Min(MostLeadingCues, words.Length - 1); i++)
        {
            leading = words[i].IsCue ? i + 1 : leading;
        }

        return leading;
    }

    private static int CountCommon(ReadOnlySpan<PhraseWord> words)
    {
        var common = 0;
        foreach (var word in words)
        {
            common += word.IsCommon ? 1 : 0;
        }

        return common;
    }

    /// <summary>Whether a few words behind a cue are a part of a phrase: the fewer they are, the rarer they must be.</summary>
    private static bool IsRarePart(int common, int count) => common * 5 <= (count < 6 ? count : count * 2);

    private static bool IsMostly(int common, int count, int tenths) => common * 10 >= count * tenths;

    private static SecretFinding Likely(int start, int end, SecretReason why) =>
        new(SecretKind.RecoveryPhrase, start, end - start, SecretCertainty.Likely, why);
}
