namespace Occ.Support;

/// <content>Words with a valid checksum, all or some of those that follow each other.</content>
internal static partial class PhraseJudge
{
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

        // Words of the right number that are rare enough, or numbered, are a phrase of their own, not a window with words around it.
        valid = words;
        var common = CountCommon(words);
        if (PhraseSchemes.IsUncheckedLength(list, words.Length) && PhraseGaps.AreUniform(words) && AreVaried(words)
            && (common * 3 <= words.Length || (AreNumbered(words) && !IsMostly(common, words.Length, cue ? WithCue : WithoutCue))))
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
                    && PhraseGaps.AreUniform(valid) && (words.Length == length || AreVaried(valid) || IsOneWord(valid)) && IsValid(list, valid, cue))
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
}
