namespace Occ.Support;

/// <summary>The words that the scanner knows: those of every list but the Chinese, which are common in prose, and the cues.</summary>
/// <remarks>
/// A word packs into 64 bits (<see cref="PhraseLetters"/>), so a look-up compares one number and allocates nothing. Nine of ten
/// words that are unknown end at a filter of 64 KB, which stays in the cache.
/// </remarks>
internal static class LatinVocabulary
{
    /// <summary>The most letters that are packed; what a longer word has more is not looked at.</summary>
    public const int PackedLetters = 12;

    // Made outside of these fields, and without a static constructor: while one runs, each use of its class takes a lock.
    private static readonly LatinTable Made = new();
    private static readonly ulong[] Filter = Made.Filter;
    private static readonly LatinSlot[] Table = Made.Slots;

    /// <summary>The slots of all words.</summary>
    public static LatinSlot[] Words => Table;

    /// <summary>Adds a letter in either case to a packed word.</summary>
    public static ulong Pack(ulong packed, char letter) => Pack(packed, (uint)letter & 31);

    /// <summary>Adds a letter, 1 to 26, to a packed word.</summary>
    public static ulong Pack(ulong packed, uint letter) => (packed << 5) | letter;

    /// <summary>What is known about a packed word; the default where nothing is.</summary>
    public static Entry Find(ulong packed)
    {
        var hash = LatinTable.Hash(packed);
        var bit = LatinTable.BitOf(hash);
        if ((Filter[bit >> 6] & (1ul << (bit & 63))) == 0)
        {
            return new(packed, 0);
        }

        for (var slot = LatinTable.SlotOf(hash); Table[slot].Key != 0; slot = LatinTable.After(slot))
        {
            if (Table[slot].Key == packed)
            {
                return new(packed, Table[slot].Value);
            }
        }

        return new(packed, 0);
    }

    /// <summary>The number of a word in a list that has it.</summary>
    public static int NumberIn(PhraseList list, ulong packed) => LatinNumbers.Of(list, packed);

    /// <summary>The packed words of a list, in the order of the table; for searches among all of them.</summary>
    public static ulong WordAt(int slot, PhraseList list) => ((uint)Table[slot].Value & (1u << (int)list)) != 0 ? Table[slot].Key : 0;

    /// <summary>How many slots there are to ask <see cref="WordAt"/> for.</summary>
    public static int SlotCount => LatinTable.Size;

    /// <summary>What is known about a word.</summary>
    internal readonly record struct Entry(ulong Packed, ulong Value)
    {
        /// <summary>The lists that have the word, a bit a list.</summary>
        public uint Lists => (uint)Value;

        public bool IsListWord => Lists != 0;

        public bool IsCommon => (Value & LatinTable.CommonWord) != 0 || Cue is Cue.Phrase or Cue.PrivateWord or Cue.SecretWord or Cue.KeyWord;

        public bool IsStop => (Value & LatinTable.StopWord) != 0;

        public Cue Cue => (Cue)(byte)(Value >> LatinTable.CueShift);
    }
}
