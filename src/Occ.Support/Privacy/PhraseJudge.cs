namespace Occ.Support;

/// <summary>Decides whether list words that follow each other are a recovery phrase or prose.</summary>
/// <remarks>
/// A quarter of the words of English prose are list words, and a window of twelve passes the checksum by chance in one of
/// sixteen. What parts the two is the share of common words: over half of the list words of prose are of a seventh of the
/// list, so that a random phrase has hardly ever half of its words there. Of other languages, prose holds so few list words that
/// six in a row are enough.
/// </remarks>
internal static partial class PhraseJudge
{
    private const int CueReach = 60;
    private const int FewestWithCue = 4;
    private const int MostLeadingCues = 3;

    /// <summary>More words than this are judged as a whole: they are several phrases, or a page of a list.</summary>
    private const int LongestWithWindows = 48;

    /// <summary>The share of common words that makes prose, in tenths: where a cue or a checksum speaks for a phrase, and where nothing does.</summary>
    private const int WithCue = 6, WithoutCue = 5;

    /// <summary>Whether a run is worth a judgement at all.</summary>
    public static bool IsCandidate(in PhraseRun run) => run.Count >= FewestWithCue;

    /// <summary>Judges a run of Han characters.</summary>
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

        return TryFind(PhraseList.ChineseSimplified, run.Words, cue, out finding);
    }

    /// <summary>Judges words of one list that follow each other.</summary>
    /// <param name="list">The list.</param>
    /// <param name="words">The words.</param>
    /// <param name="cue">Whether something near announces a phrase.</param>
    /// <param name="finding">The phrase.</param>
    public static bool TryFind(PhraseList list, ReadOnlySpan<PhraseWord> words, bool cue, out SecretFinding finding)
    {
        var leading = LeadingCues(words);
        cue |= leading > 0;
        if (TryFindValid(list, words, leading, cue, out var valid))
        {
            finding = new(SecretKind.RecoveryPhrase, valid[0].Start, valid[^1].End - valid[0].Start, SecretCertainty.Certain, SecretReason.Checksum);
            return true;
        }

        var rest = Trim(list, WithoutSetApart(list, PhraseSchemes.IsUncheckedLength(list, words.Length) ? words : words[leading..]));
        finding = Likely(rest[0].Start, rest[^1].End, cue ? SecretReason.Cue : SecretReason.WordRun);
        return IsLikely(list, rest, cue);
    }

    /// <summary>Judges a few words right behind a part of a phrase: they are the rest of it, unless half of them are common.</summary>
    /// <param name="list">The list.</param>
    /// <param name="words">The words.</param>
    /// <param name="finding">The rest.</param>
    public static bool TryFindRest(PhraseList list, ReadOnlySpan<PhraseWord> words, out SecretFinding finding)
    {
        finding = Likely(words[0].Start, words[^1].End, SecretReason.Cue);
        return list < PhraseList.EnglishStems && AreVaried(words) && !IsMostly(CountCommon(words), words.Length, WithoutCue);
    }

    /// <summary>Whether words without a valid checksum are a phrase or a part of one.</summary>
    private static bool IsLikely(PhraseList list, ReadOnlySpan<PhraseWord> words, bool cue)
    {
        const int fewestForeign = 6, fewestForeignMonero = 8, fewestStems = 8;
        if (!AreVaried(words))
        {
            return cue && PhraseSchemes.IsUncheckedLength(list, words.Length) && IsOneWord(words);
        }

        var common = CountCommon(words);
        var count = words.Length;
        switch (list)
        {
            case > PhraseList.English and <= PhraseList.Korean:
                return count >= (cue ? FewestWithCue : fewestForeign) && !IsMostly(common, count, WithoutCue);
            case >= PhraseList.MoneroGerman and <= PhraseList.MoneroLojban:
                return count >= (cue ? FewestWithCue : fewestForeignMonero) && !IsMostly(common, count, WithoutCue);
            case >= PhraseList.EnglishStems when count < fewestStems:
                return false;
            case PhraseList.Electrum when count < fewestStems || (!cue && !PhraseSchemes.IsLength(list, count)):
                return false;
        }

        return count < PhraseSchemes.FewestWords
            ? (cue && count >= FewestWithCue && IsRarePart(common, count)) || (count >= 10 && list < PhraseList.EnglishStems && common * 5 <= count && PhraseGaps.AreUniform(words))
            : cue ? !IsMostly(common, count, WithCue)
            : !IsMostly(common, count, WithoutCue) && PhraseGaps.AreUniform(words);
    }

    /// <summary>Whether words of which some are damaged are a phrase all the same.</summary>
    /// <param name="list">The list.</param>
    /// <param name="words">The words; those that are in no list have no number.</param>
    /// <param name="damaged">How many those are.</param>
    /// <param name="cue">Whether something near announces a phrase.</param>
    public static bool IsLikelyDamaged(PhraseList list, ReadOnlySpan<PhraseWord> words, int damaged, bool cue)
    {
        const int fewest = 8;
        var count = words.Length;
        var known = count - damaged;
        return !AreVaried(words) ? false : cue
            ? count >= fewest && damaged * 3 <= count && !IsMostly(CountCommon(words), known, WithoutCue)
            : PhraseSchemes.IsLength(list, count) && damaged * 6 <= count && !IsMostly(CountCommon(words), known, 4) && PhraseGaps.AreUniform(words);
    }

    private static SecretFinding Likely(int start, int end, SecretReason why) =>
        new(SecretKind.RecoveryPhrase, start, end - start, SecretCertainty.Likely, why);
}
