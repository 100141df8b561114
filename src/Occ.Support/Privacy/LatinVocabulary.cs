using System.Numerics;

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

    private const int Slots = 1 << 16;
    private const int SlotShift = 64 - 16, FilterShift = 64 - 19;
    private const ulong CommonWord = 1ul << 40, StopWord = 1ul << 41;
    private const int CueShift = 32;

    /// <summary>List words that every support conversation is full of: a seventh of the list, and most of the list words of prose.</summary>
    private const string Common = """
        about account act action add address again agree ahead all allow already also always amount any around arrive ask away balance
        because become before begin believe best better between bring business call can cancel change check choose claim close code come
        confirm connect correct cost day decide deposit device drop early else end enough enter error exchange exit expect explain fee
        feel few figure file find fine first fix follow forget found friend general give good great group guess hand happy hard have head
        hello help high home hope hour husband idea identify include income just keep key kind know large later learn leave left letter
        life like limit link list little live local long make man manage market matter mean member message minute mistake mobile moment
        month more morning move much must myself name near need network never news next nice night notice now number off offer office
        often okay old once one only open option order other over own page payment people person phone place please point possible price
        private problem process protect provide public purchase purpose put question quick quit rather ready real reason receive recall
        record release remember remove repeat replace report require response result return review right room run safe same say screen
        second secret section security sell service setup share short side sign silent similar simple since sister six small someone soon
        sorry sound speak special spend start state stay step still such sudden suggest sure system table talk tell ten text thank that
        then there they thing this thought three time today together tomorrow tonight tool top topic total toward trade transfer travel
        trust try turn twice two type unable under unknown until update upgrade upon use used useful usual verify version very video view
        visit wait walk want warm water way weekend welcome what when where wife will win window wish woman wonder word work world worry
        worth write wrong year you young
        """;

    /// <summary>Words that hold sentences together; none is in a list, and none is a list word that was misspelt.</summary>
    private const string Stop = """
        the of to in is it my i a an for with on was but not be are as at by from if me or our so them these those we were which who will
        would you your he she his her has had have do does did been can could its no than their too us what why how and am im dont cant
        el la los las de del que y en un una es no se por con para su mi como pero le les des et est une du pas je vous il ne que qui sur
        au ce dans mon ma mes pour avec
        """;

    // Made outside of these fields, and without a static constructor: while one runs, each use of its class takes a lock.
    private static readonly Maker Made = new();
    private static readonly ulong[] Filter = Made.Filter;
    private static readonly Slot[] Table = Made.Table;

    /// <summary>Where in <see cref="Numbers"/> the numbers of a slot's word begin, one a list that has the word.</summary>
    private static readonly int[] Offsets = Made.Offsets;
    private static readonly ushort[] Numbers = Made.Numbers;

    /// <summary>Adds a letter in either case to a packed word.</summary>
    public static ulong Pack(ulong packed, char letter) => Pack(packed, (uint)letter & 31);

    /// <summary>Adds a letter, 1 to 26, to a packed word.</summary>
    public static ulong Pack(ulong packed, uint letter) => (packed << 5) | letter;

    /// <summary>What is known about a packed word; the default where nothing is.</summary>
    public static Entry Find(ulong packed)
    {
        var hash = Hash(packed);
        var bit = (int)(hash >> FilterShift);
        if ((Filter[bit >> 6] & (1ul << (bit & 63))) == 0)
        {
            return new(packed, 0);
        }

        for (var slot = (int)(hash >> SlotShift); Table[slot].Key != 0; slot = (slot + 1) & (Slots - 1))
        {
            if (Table[slot].Key == packed)
            {
                return new(packed, Table[slot].Value);
            }
        }

        return new(packed, 0);
    }

    /// <summary>The number of a word in a list that has it.</summary>
    public static int NumberIn(PhraseList list, ulong packed) => Numbers[NumberOffset(Table, Offsets, SlotOf(Table, packed), list)];

    /// <summary>The packed words of a list, in the order of the table; for searches among all of them.</summary>
    public static ulong WordAt(int slot, PhraseList list) => ((uint)Table[slot].Value & (1u << (int)list)) != 0 ? Table[slot].Key : 0;

    /// <summary>How many slots there are to ask <see cref="WordAt"/> for.</summary>
    public static int SlotCount => Slots;

    private static int SlotOf(Slot[] table, ulong packed)
    {
        var slot = (int)(Hash(packed) >> SlotShift);
        while (table[slot].Key != 0 && table[slot].Key != packed)
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }

    private static int NumberOffset(Slot[] table, int[] offsets, int slot, PhraseList list) =>
        offsets[slot] + BitOperations.PopCount((uint)table[slot].Value & ((1u << (int)list) - 1));

    private static ulong Hash(ulong packed) => (packed ^ (packed >> 32)) * 0x9E3779B97F4A7C15;

    private readonly record struct Slot(ulong Key, ulong Value);

    /// <summary>What is known about a word.</summary>
    internal readonly record struct Entry(ulong Packed, ulong Value)
    {
        /// <summary>The lists that have the word, a bit a list.</summary>
        public uint Lists => (uint)Value;

        public bool IsListWord => Lists != 0;

        public bool IsCommon => (Value & CommonWord) != 0 || Cue is Cue.Phrase or Cue.PrivateWord or Cue.SecretWord or Cue.KeyWord;

        public bool IsStop => (Value & StopWord) != 0;

        public Cue Cue => (Cue)(byte)(Value >> CueShift);
    }

    /// <summary>Makes the tables from the cues and the lists.</summary>
    private sealed class Maker
    {
        private static readonly char[] Separators = [' ', '\r', '\n'];

        public Maker()
        {
            foreach (var (cue, words) in CueWords.Latin)
            {
                AddAll(words, (ulong)cue << CueShift);
            }

            EachForm((form, _, key) => Add(key, 1u << (int)form));
            var count = 0;
            for (var slot = 0; slot < Slots; slot++)
            {
                Offsets[slot] = count;
                count += BitOperations.PopCount((uint)Table[slot].Value);
            }

            Numbers = new ushort[count];
            EachForm((form, number, key) => Numbers[NumberOffset(Table, Offsets, SlotOf(Table, key), form)] = (ushort)number);
            AddAll(Common, CommonWord);
            AddAll(Stop, StopWord);
        }

        public ulong[] Filter { get; } = new ulong[1 << 13];

        public Slot[] Table { get; } = new Slot[Slots];

        public int[] Offsets { get; } = new int[Slots];

        public ushort[] Numbers { get; }

        private static void EachForm(Action<PhraseList, int, ulong> take) => PhraseLists.ReadAll((list, number, word) => EachForm(list, number, word, take));

        private static void EachForm(PhraseList list, int number, ReadOnlySpan<char> word, Action<PhraseList, int, ulong> take)
        {
            const int stem = 4;
            if (list is PhraseList.ChineseSimplified or PhraseList.ChineseTraditional || word.Contains('\''))
            {
                return;
            }

            take(list, number, PhraseLetters.Pack(word));
            var stems = list switch
            {
                <= PhraseList.Czech and > PhraseList.English => PhraseList.SpanishStems + (list - PhraseList.Spanish),
                PhraseList.English => PhraseList.EnglishStems,
                PhraseList.Shamir => PhraseList.ShamirStems,
                _ => list,
            };
            if (stems != list)
            {
                take(stems, number, PhraseLetters.Pack(word[..Math.Min(stem, word.Length)]));
            }
        }

        private void AddAll(string words, ulong value)
        {
            foreach (var word in words.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                Add(PhraseLetters.Pack(word), value);
            }
        }

        private void Add(ulong packed, ulong value)
        {
            var hash = Hash(packed);
            var bit = (int)(hash >> FilterShift);
            Filter[bit >> 6] |= 1ul << (bit & 63);
            var slot = SlotOf(Table, packed);
            Table[slot] = new(packed, Table[slot].Value | value);
        }
    }
}
