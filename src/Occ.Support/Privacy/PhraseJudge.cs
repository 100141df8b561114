namespace Occ.Support;

/// <summary>Decides whether list words that follow each other are a recovery phrase or prose.</summary>
/// <remarks>
/// A quarter of the words of English prose are list words, and a window of twelve passes the checksum by chance in one of
/// sixteen. What parts the two is the share of common words: over half of the list words of prose are of a seventh of the
/// list, so that a random phrase has hardly ever half of its words there. Of other languages, prose holds so few list words that
/// six in a row are enough.
/// </remarks>
internal static class PhraseJudge
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
            return false;
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

    /// <summary>Leaves out common words at both ends as long as there is one more than a phrase has: "please help abandon ability ...".</summary>
    private static ReadOnlySpan<PhraseWord> Trim(PhraseList list, ReadOnlySpan<PhraseWord> words)
    {
        var rest = words;
        while (rest.Length > PhraseSchemes.FewestWords && !PhraseSchemes.IsUncheckedLength(list, rest.Length) && !PhraseSchemes.IsUncheckedLength(list, rest.Length + 1))
        {
            if (rest[^1].IsCommon)
            {
                rest = rest[..^1];
            }
            else if (rest[0].IsCommon)
            {
                rest = rest[1..];
            }
            else
            {
                return words;
            }
        }

        return rest;
    }

    /// <summary>Leaves out up to four words at an end that a gap of its own kind sets apart: "... zoo wrong", a new line, "please help".</summary>
    public static ReadOnlySpan<PhraseWord> WithoutSetApart(PhraseList list, ReadOnlySpan<PhraseWord> words)
    {
        const int most = 4, fewest = 8;
        for (var cut = 1; cut <= most && words.Length - cut >= fewest; cut++)
        {
            var front = words[..^cut];
            if (AreAlike(front) && words[^cut].Gap != front[1].Gap && IsSetApart(list, front, words[^cut..]))
            {
                return WithoutSetApart(list, front);
            }

            var back = words[cut..];
            if (AreAlike(back) && back[0].Gap != back[1].Gap && IsSetApart(list, back, words[..cut]))
            {
                return back;
            }
        }

        return words;
    }

    private static bool IsSetApart(PhraseList list, ReadOnlySpan<PhraseWord> words, ReadOnlySpan<PhraseWord> others) =>
        CountCommon(others) == others.Length || PhraseSchemes.IsUncheckedLength(list, words.Length);

    private static bool AreAlike(ReadOnlySpan<PhraseWord> words)
    {
        foreach (var word in words[2..])
        {
            if (word.Gap != words[1].Gap)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Looks for words with a valid checksum: all, all behind the cue, or a window with nothing but chatter around it.</summary>
    private static bool TryFindValid(PhraseList list, ReadOnlySpan<PhraseWord> words, int leading, bool cue, out ReadOnlySpan<PhraseWord> valid)
    {
        valid = words;
        if (words.Length < PhraseSchemes.FewestWords)
        {
            return false;
        }

        if (IsValid(list, words, cue))
        {
            return true;
        }

        valid = words[leading..];
        if (IsValid(list, valid, cue))
        {
            return true;
        }

        if (words.Length > LongestWithWindows)
        {
            return false;
        }

        valid = WithoutSetApart(list, words);
        if (valid.Length < words.Length && IsValid(list, valid, cue))
        {
            return true;
        }

        // Words of the right number that are rare enough are a phrase of a scheme without a checksum, not a window with words around it.
        valid = words;
        if (PhraseSchemes.IsUncheckedLength(list, words.Length) && CountCommon(words) * 3 <= words.Length && PhraseGaps.AreUniform(words))
        {
            return false;
        }

        return TryFindWindow(list, words, leading, cue, out valid) || (leading > 0 && TryFindWindow(list, words, 0, cue, out valid));
    }

    private static bool TryFindWindow(PhraseList list, ReadOnlySpan<PhraseWord> words, int from, bool cue, out ReadOnlySpan<PhraseWord> valid)
    {
        valid = words;
        for (var length = Math.Min(words.Length - from, PhraseSchemes.MostWords); length >= PhraseSchemes.FewestWords; length--)
        {
            if (!PhraseSchemes.IsLength(list, length))
            {
                continue;
            }

            for (var start = from; start + length <= words.Length; start++)
            {
                valid = words.Slice(start, length);
                var inner = valid[1].Gap;
                if (IsChatter(words[..start], valid[0].Gap != inner)
                    && IsChatter(words[(start + length)..], start + length < words.Length && words[start + length].Gap != inner)
                    && PhraseGaps.AreUniform(valid) && (words.Length == length || AreVaried(valid)) && IsValid(list, valid, cue))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsValid(PhraseList list, ReadOnlySpan<PhraseWord> words, bool cue) =>
        (cue || !IsMostly(CountCommon(words), words.Length, WithCue)) && PhraseSchemes.IsValid(list, words) && !IsRising(words);

    /// <summary>Whether words beside a phrase are part of the sentence around it rather than of a longer phrase.</summary>
    private static bool IsChatter(ReadOnlySpan<PhraseWord> words, bool isSetApart) =>
        CountCommon(words) == words.Length || (isSetApart && words.Length <= 3);

    private static int LeadingCues(ReadOnlySpan<PhraseWord> words)
    {
        var leading = 0;
        for (var i = 0; i < Math.Min(MostLeadingCues, words.Length - 1) && (words[i].IsCue || words[i].IsCommon); i++)
        {
            leading = words[i].IsCue ? i + 1 : leading;
        }

        return leading;
    }

    /// <summary>
    /// Whether hardly any word comes twice, as in words drawn from a list; the rows of a table of data repeat theirs. Words in
    /// alphabetical order were sorted by someone: a page of a dictionary, a shopping list.
    /// </summary>
    private static bool AreVaried(ReadOnlySpan<PhraseWord> words)
    {
        const int manySorted = 8;
        var repeated = 0;
        for (var i = 1; i < words.Length && repeated * 4 <= words.Length; i++)
        {
            for (var j = i - 1; j >= 0; j--)
            {
                if (words[i].Number == words[j].Number && words[i].Other == words[j].Other && words[i].Number >= 0)
                {
                    repeated++;
                    break;
                }
            }
        }

        return repeated * 4 <= words.Length && (words.Length < manySorted || !IsRising(words));
    }

    private static bool IsRising(ReadOnlySpan<PhraseWord> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Number <= words[i - 1].Number)
            {
                return false;
            }
        }

        return true;
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
