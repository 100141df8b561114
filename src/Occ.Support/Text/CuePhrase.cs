namespace Occ.Support;

/// <summary>A phrase of the cue files, cut into steps.</summary>
/// <remarks>
/// Notation: words as they are written; <c>(a|b)</c> one of several, possibly empty; <c>word*</c> any word that begins so;
/// <c>~</c> up to three words, or up to six characters of Chinese, in between, in the same clause.
/// </remarks>
internal static class CuePhrase
{
    /// <summary>Lists the plain phrases that a notation stands for.</summary>
    public static IEnumerable<string> Expand(string notation)
    {
        var close = notation.IndexOf(')', StringComparison.Ordinal);
        if (close < 0)
        {
            return [notation];
        }

        var open = notation.LastIndexOf('(', close);
        return notation[(open + 1)..close].Split('|').SelectMany(choice => Expand(string.Concat(notation.AsSpan(0, open), choice, notation.AsSpan(close + 1))));
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
            using var tokens = MessageTokens.Of(part);
            for (var at = 0; at < tokens.Count; at++)
            {
                steps.Add(new(at == tokens.Count - 1 && part[^1] == '*' ? CueStepKind.Stem : CueStepKind.Word, tokens[at].Hash));
            }

            rest = rest[part.Length..];
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
