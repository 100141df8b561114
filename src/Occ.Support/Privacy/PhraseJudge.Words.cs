namespace Occ.Support;

/// <content>What the words say without a checksum: how common, how varied, how set apart they are.</content>
internal static partial class PhraseJudge
{
    /// <summary>Leaves out common words at both ends as long as there is one more than a phrase has: "please help abandon ability ...".</summary>
    private static ReadOnlySpan<PhraseWord> Trim(PhraseList list, ReadOnlySpan<PhraseWord> words)
    {
        var rest = words;
        if (PhraseSchemes.IsLength(list, words.Length) && AreNumbered(words))
        {
            return words;
        }

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

    /// <summary>Whether most words are the one before them again: the phrases that standards and developers try their wallets with.</summary>
    private static bool IsOneWord(ReadOnlySpan<PhraseWord> words)
    {
        var again = 0;
        for (var i = 1; i < words.Length; i++)
        {
            again += words[i].Number == words[i - 1].Number && words[i].Other == words[i - 1].Other && words[i].Number >= 0 ? 1 : 0;
        }

        return again * 4 >= words.Length * 3;
    }

    /// <summary>Whether a number stands before every word but the first: prose around a list has none.</summary>
    private static bool AreNumbered(ReadOnlySpan<PhraseWord> words) => AreAlike(words) && words[1].Gap == PhraseGap.Number;

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
}
