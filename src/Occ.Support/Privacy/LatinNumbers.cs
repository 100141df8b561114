using System.Numerics;

namespace Occ.Support;

/// <summary>The numbers that words have in their lists. Only where a phrase may be are they asked for, and then they are read.</summary>
internal static class LatinNumbers
{
    // Made as those of LatinVocabulary are.
    private static readonly Maker Made = new(LatinVocabulary.Words);

    /// <summary>Where in <see cref="Numbers"/> the numbers of a slot's word begin, one a list that has the word.</summary>
    private static readonly int[] Offsets = Made.Offsets;
    private static readonly ushort[] Numbers = Made.Numbers;

    /// <summary>The number of a word in a list that has it.</summary>
    public static int Of(PhraseList list, ulong packed) => Numbers[PlaceOf(LatinVocabulary.Words, Offsets, list, packed)];

    private static int PlaceOf(LatinSlot[] words, int[] offsets, PhraseList list, ulong packed)
    {
        var slot = LatinTable.SlotOf(LatinTable.Hash(packed));
        while (words[slot].Key != 0 && words[slot].Key != packed)
        {
            slot = LatinTable.After(slot);
        }

        return offsets[slot] + BitOperations.PopCount((uint)words[slot].Value & ((1u << (int)list) - 1));
    }

    private sealed class Maker
    {
        public Maker(LatinSlot[] words)
        {
            var count = 0;
            for (var slot = 0; slot < words.Length; slot++)
            {
                Offsets[slot] = count;
                count += BitOperations.PopCount((uint)words[slot].Value);
            }

            Numbers = new ushort[count];
            LatinTable.EachForm((form, number, key) => Numbers[PlaceOf(words, Offsets, form, key)] = (ushort)number);
        }

        public int[] Offsets { get; } = new int[LatinTable.Size];

        public ushort[] Numbers { get; }
    }
}
