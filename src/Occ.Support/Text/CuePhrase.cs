namespace Occ.Support;

/// <summary>A phrase of the cue files, cut into steps.</summary>
/// <remarks>
/// Notation: words as they are written; <c>(a|b)</c> one of several, possibly empty; <c>word*</c> any word that begins so;
/// <c>~</c> up to three words, or up to six characters of Chinese, in between, in the same clause.
/// </remarks>
internal static class CuePhrase
{
    /// <summary>Lists the plain phrases that a notation stands for.</summary>
    /// <param name="notation">The notation.</param>
    /// <param name="withIdeographs">Whether to list also those with characters of Chinese, Japanese or Korean.</param>
    public static IEnumerable<string> Expand(string notation, bool withIdeographs = true)
    {
        var close = notation.IndexOf(')', StringComparison.Ordinal);
        if (close < 0)
        {
            return withIdeographs || !HasIdeographs(notation) ? [notation] : [];
        }

        var open = notation.LastIndexOf('(', close);
        var (before, behind) = (notation[..open], notation[(close + 1)..]);
        return notation[(open + 1)..close].Split('|')
            .Where(choice => withIdeographs || !HasIdeographs(choice))
            .SelectMany(choice => Expand(string.Concat(before, choice, behind), withIdeographs));
    }

    private static bool HasIdeographs(string text)
    {
        foreach (var c in text)
        {
            if (Scripts.IsIdeograph(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The steps of a plain phrase.</summary>
    public static List<CueStep> Steps(string phrase)
    {
        var steps = new List<CueStep>();
        ReadSteps(phrase, steps);
        return steps;
    }

    /// <summary>Puts the steps of a plain phrase in the place of what a list holds.</summary>
    public static void ReadSteps(string phrase, List<CueStep> steps)
    {
        steps.Clear();
        var rest = phrase.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny(' ', '~');
            if (length == 0)
            {
                if (rest[0] == '~')
                {
                    steps.Add(new(CueStepKind.Gap, 0));
                }

                rest = rest[1..];
                continue;
            }

            var part = length < 0 ? rest : rest[..length];
            ReadWords(part, steps);
            rest = rest[part.Length..];
        }
    }

    private static void ReadWords(ReadOnlySpan<char> part, List<CueStep> steps)
    {
        var isStem = part[^1] == '*';
        var read = steps.Count;
        for (var at = 0; at < part.Length;)
        {
            if (MessageTokens.TryRead(part, ref at, out var token))
            {
                steps.Add(new(CueStepKind.Word, token.Hash));
            }
        }

        if (isStem && steps.Count > read)
        {
            steps[^1] = new(CueStepKind.Stem, steps[^1].Hash);
        }
    }
}

/// <summary>How a step of a phrase is matched.</summary>
internal enum CueStepKind
{
    /// <summary>By a whole word.</summary>
    Word,

    /// <summary>By the beginning of a word.</summary>
    Stem,

    /// <summary>By anything short.</summary>
    Gap,
}

/// <summary>One step of a phrase.</summary>
internal readonly record struct CueStep(CueStepKind Kind, ulong Hash);
