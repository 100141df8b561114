namespace Occ.Support;

/// <summary>Takes the disguises off a text.</summary>
internal static class Disguises
{
    /// <summary>Whether a text that has a special code unit at a position must be read as a copy.</summary>
    public static bool IsDisguised(ReadOnlySpan<char> text, int at)
    {
        var disguise = Disguise.At(text, at);
        return disguise.Length > 0
            && (disguise.Plain != '\0' || text[at] < 128 || (at > 0 && IsOfWord(text[at - 1])) || (at + disguise.Length < text.Length && IsOfWord(text[at + disguise.Length])));
    }

    /// <summary>Whether a run of letters of another script stands for Latin ones: it is part of a Latin word, or looks like one throughout.</summary>
    public static bool LooksLatin(ReadOnlySpan<char> text, int start, int end)
    {
        const int fewest = 3;
        var isPart = (start > 0 && CharTable.KindOf(text[start - 1]) is CharKind.Letter or CharKind.Digit) || (end < text.Length && CharTable.KindOf(text[end]) is CharKind.Letter or CharKind.Digit);
        return isPart ? LookAlikes.IsAny(text[start..end]) : end - start >= fewest && LookAlikes.IsAll(text[start..end])
            && !LatinVocabulary.Find(PhraseLetters.Pack(text[start..end])).IsListWord;
    }

    /// <summary>A copy of a text without its disguises.</summary>
    public static ScanCopy Of(ReadOnlySpan<char> text)
    {
        var copy = new ScanCopy(text.Length);
        var copied = 0;
        for (var at = 0; at < text.Length;)
        {
            var kind = CharTable.KindOf(text[at]);
            if (kind == CharKind.Special && Disguise.At(text, at) is { Length: > 0 } disguise)
            {
                copy.Add(text[copied..at], copied);
                Add(copy, disguise, at);
                copied = at += disguise.Length;
            }
            else if (kind == CharKind.OtherLetter)
            {
                var end = at + 1;
                while (end < text.Length && CharTable.KindOf(text[end]) == CharKind.OtherLetter)
                {
                    end++;
                }

                if (LooksLatin(text, at, end))
                {
                    copy.Add(text[copied..at], copied);
                    for (copied = end; at < end; at++)
                    {
                        copy.Add(LookAlikes.Of(text[at]) is var plain and not '\0' ? plain : text[at], at, 1);
                    }
                }

                at = end;
            }
            else
            {
                at++;
            }
        }

        copy.Add(text[copied..], copied);
        return copy;
    }

    private static void Add(ScanCopy copy, Disguise disguise, int at)
    {
        if (disguise.Plain != '\0')
        {
            copy.Add(disguise.Plain, at, disguise.Length);
        }
        else if (disguise.IsMark)
        {
            copy.ExtendLast(at + disguise.Length);
        }
    }

    private static bool IsOfWord(char c) => !char.IsSurrogate(c) && CharTable.KindOf(c) != CharKind.Between;
}
