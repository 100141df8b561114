namespace Occ.Support;

/// <summary>Takes out of a list what comes back between its words: who wrote a line and when, tags, the titles of columns.</summary>
internal static class PhraseLabels
{
    private const int FewestRepeats = 3;
    private const int FewestRepeatsOfListWord = 5;

    /// <summary>Moves the tokens that are no labels to the front, with the gaps between them, and returns how many they are.</summary>
    public static int Remove(ReadOnlySpan<char> text, Span<PhraseToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(PhraseTraits.Label | PhraseTraits.Blank) && IsLabel(tokens, i))
            {
                MarkAll(tokens, tokens[i].Packed);
            }
        }

        var kept = 0;
        foreach (var token in tokens)
        {
            if (!token.Is(PhraseTraits.Label))
            {
                tokens[kept] = token with { Gap = kept == 0 ? PhraseGap.Space : PhraseGaps.Of(text[tokens[kept - 1].End..token.Start], mostLabels: true) };
                kept++;
            }
        }

        return kept;
    }

    /// <summary>A word of no list that comes three times; a list word that is every second word.</summary>
    private static bool IsLabel(ReadOnlySpan<PhraseToken> tokens, int at)
    {
        var label = tokens[at].Packed;
        var needed = tokens[at].Lists == 0 ? FewestRepeats : FewestRepeatsOfListWord;
        var seen = 0;
        var last = int.MinValue;
        for (var i = at; i < tokens.Length; i++)
        {
            if (tokens[i].Packed == label)
            {
                if (last == i - 1)
                {
                    return false;
                }

                last = i;
                seen++;
            }
        }

        // A name comes once a word of the list: not much rarer than every fifth token, or it is a word that people use often.
        var span = last - at + 1;
        return seen >= needed && span <= seen * (tokens[at].Lists == 0 ? 6 : 4);
    }

    private static void MarkAll(Span<PhraseToken> tokens, ulong label)
    {
        foreach (ref var token in tokens)
        {
            if (token.Packed == label)
            {
                token.Traits |= PhraseTraits.Label;
            }
        }
    }
}
