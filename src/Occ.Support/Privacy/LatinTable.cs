using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>The words of <see cref="LatinVocabulary"/> in an open hash table, behind a filter with one bit a word.</summary>
internal sealed class LatinTable
{
    public const int Size = 1 << 16;
    public const ulong CommonWord = 1ul << 40, StopWord = 1ul << 41;
    public const int CueShift = 32;

    private const int SlotShift = 64 - 16, FilterShift = 64 - 19;

    private static readonly char[] Separators = [' ', '\r', '\n'];

    /// <summary>Makes the table from the cues and the lists.</summary>
    public LatinTable()
    {
        foreach (var (cue, words) in CueWords.Latin)
        {
            AddAll(words, (ulong)cue << CueShift);
        }

        EachForm((form, _, key) => Add(key, 1u << (int)form));
        AddAll(CommonWords.Common, CommonWord);
        AddAll(CommonWords.Stop, StopWord);
    }

    /// <summary>What takes a word of a list, its number, and how it packs; the first four letters of a word are a word of a list of their own.</summary>
    public delegate void Reader(PhraseList list, int number, ulong packed);

    public ulong[] Filter { get; } = new ulong[1 << (64 - FilterShift - 6)];

    public LatinSlot[] Slots { get; } = new LatinSlot[Size];

    /// <summary>Reads every word of every list, and what it is shortened to.</summary>
    public static void EachForm(Reader reader) => PhraseLists.Read(PhraseList.English, PhraseList.MoneroLojban, (list, number, word) =>
    {
        const int stem = 4;
        if (word.Contains('\''))
        {
            return;
        }

        reader(list, number, PhraseLetters.Pack(word));
        var stems = list switch
        {
            PhraseList.English => PhraseList.EnglishStems,
            <= PhraseList.Czech => PhraseList.SpanishStems + (list - PhraseList.Spanish),
            PhraseList.Shamir => PhraseList.ShamirStems,
            _ => list,
        };
        if (stems != list)
        {
            reader(stems, number, PhraseLetters.Pack(word[..Math.Min(stem, word.Length)]));
        }
    });

    public static ulong Hash(ulong packed) => (packed ^ (packed >> 32)) * 0x9E3779B97F4A7C15;

    /// <summary>The bit of the filter that a word with a hash sets.</summary>
    public static int BitOf(ulong hash) => (int)(hash >> FilterShift);

    /// <summary>The slot that a word with a hash is looked for in first.</summary>
    public static int SlotOf(ulong hash) => (int)(hash >> SlotShift);

    /// <summary>The slot behind a slot.</summary>
    public static int After(int slot) => (slot + 1) & (Size - 1);

    private void AddAll(string words, ulong value)
    {
        foreach (var word in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            Add(PhraseLetters.Pack(word), value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(ulong packed, ulong value)
    {
        var hash = Hash(packed);
        var bit = BitOf(hash);
        Filter[bit >> 6] |= 1ul << (bit & 63);
        var slot = SlotOf(hash);
        while (Slots[slot].Key != 0 && Slots[slot].Key != packed)
        {
            slot = After(slot);
        }

        Slots[slot] = new(packed, Slots[slot].Value | value);
    }
}

/// <summary>A word of the table, and what is known about it.</summary>
internal readonly record struct LatinSlot(ulong Key, ulong Value);
