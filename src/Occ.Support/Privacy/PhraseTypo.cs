namespace Occ.Support;

/// <summary>Whether a word is a list word that someone misspelt, or two that they wrote as one.</summary>
internal static class PhraseTypo
{
    private const int MostLetters = 14;
    private const int ShortWord = 4;

    /// <summary>Whether a packed word is within one letter of a word of the list, or within two where it is longer, or is two words in one.</summary>
    public static bool IsNear(PhraseList list, ulong packed)
    {
        Span<ushort> letters = stackalloc ushort[MostLetters];
        Span<ushort> other = stackalloc ushort[MostLetters];
        if (packed is 0 or PhraseLetters.Unknown || PhraseLetters.BitsOf(packed) > 14)
        {
            return false;
        }

        var count = PhraseLetters.Unpack(packed, letters);
        var most = count > ShortWord ? 2 : 1;
        if (count < 2)
        {
            return false;
        }

        for (var slot = 0; slot < LatinVocabulary.SlotCount; slot++)
        {
            var word = LatinVocabulary.WordAt(slot, list);
            if (word == 0 || (word >> 60) != (packed >> 60))
            {
                continue;
            }

            var otherCount = PhraseLetters.Unpack(word, other);
            if (Math.Abs(count - otherCount) <= most && Distance(letters[..count], other[..otherCount]) <= most)
            {
                return true;
            }
        }

        return IsTwoWords(list, packed, count);
    }

    private static bool IsTwoWords(PhraseList list, ulong packed, int count)
    {
        var bits = PhraseLetters.BitsOf(packed);
        var script = packed >> 60 << 60;
        for (var tail = 2; tail <= count - 2; tail++)
        {
            var back = script | (packed & ((1ul << (tail * bits)) - 1));
            var front = script | ((packed & ((1ul << 60) - 1)) >> (tail * bits));
            if ((LatinVocabulary.Find(front).Lists & LatinVocabulary.Find(back).Lists & (1u << (int)list)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many letters have to be changed, added, dropped or swapped with the next.</summary>
    private static int Distance(ReadOnlySpan<ushort> a, ReadOnlySpan<ushort> b)
    {
        Span<int> before2 = stackalloc int[MostLetters + 1];
        Span<int> before = stackalloc int[MostLetters + 1];
        Span<int> row = stackalloc int[MostLetters + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            before[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(before[j], row[j - 1]) + 1, before[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before2[j - 2] + 1);
                }
            }

            before.CopyTo(before2);
            row.CopyTo(before);
        }

        return before[b.Length];
    }
}
