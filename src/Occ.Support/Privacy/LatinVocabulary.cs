using System.Text;

namespace Occ.Support;

/// <summary>The English words that the scanner knows: the BIP-39 list, which of it is common in prose, and the cues.</summary>
/// <remarks>A word of at most twelve letters packs into 60 bits, so a look-up compares one number and allocates nothing.</remarks>
internal static class LatinVocabulary
{
    /// <summary>The most letters that are packed; what a longer word has more is not looked at.</summary>
    public const int PackedLetters = 12;

    private const int Slots = 8192;
    private const uint ListWord = 1u << 11, CommonWord = 1u << 12;
    private const int CueShift = 16;

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

    private static readonly (Cue Cue, string Words)[] Cues =
    [
        (Cue.Phrase, "seed seeds seedphrase phrase phrases mnemonic mnemonics recovery recover backup restore recoveryphra secretphrase words"),
        (Cue.PrivateWord, "private priv secret signing spend spending view viewing"),
        (Cue.PublicWord, "public pub"),
        (Cue.KeyWord, "key keys"),
        (Cue.PrivateKey, "privatekey privkey privatekeys secretkey privatekeyto importprivke sweep pkey signingkey spendkey"),
        (Cue.Harmless, "tx txid txids txn txns txhash hash hashes transaction transactio transactions block blockhash sig signature "
            + "signatures pubkey publickey address account object contract root proof sha checksum commit payment topic topics digest order"),
        (Cue.Password, "password passwords passwd pwd passcode passphrase"),
        (Cue.Pin, "pin"),
        (Cue.OneTimeWord, "verification sms auth authenticati authenticato login security onetime time email confirmation verify"),
        (Cue.CodeWord, "code codes"),
        (Cue.OneTimeCode, "otp totp"),
        (Cue.Never, "never"),
        (Cue.Crypto, "crypto"),
        (Cue.Ciphertext, "ciphertext"),
        (Cue.Begin, "begin"),
        (Cue.OtpAuth, "otpauth"),
        (Cue.Label, "st nd rd th word and br nbsp"),
    ];

    private static readonly ulong[] Keys = new ulong[Slots];
    private static readonly uint[] Values = new uint[Slots];

    static LatinVocabulary()
    {
        var index = 0u;
        foreach (var word in Encoding.UTF8.GetString(EmbeddedContent.ReadOne("wordlists/bip39-english.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word, ListWord | index++);
        }

        var separators = new[] { ' ', '\r', '\n' };
        foreach (var word in Common.Split(separators, StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word, CommonWord);
        }

        foreach (var (cue, words) in Cues)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, (uint)cue << CueShift);
            }
        }
    }

    /// <summary>Adds a letter in either case to a packed word.</summary>
    public static ulong Pack(ulong packed, char letter) => Pack(packed, (uint)letter & 31);

    /// <summary>Adds a letter, 1 to 26, to a packed word.</summary>
    public static ulong Pack(ulong packed, uint letter) => (packed << 5) | letter;

    /// <summary>What is known about a packed word; the default where nothing is.</summary>
    public static Entry Find(ulong packed)
    {
        var slot = SlotOf(packed);
        while (Keys[slot] != packed)
        {
            if (Keys[slot] == 0)
            {
                return default;
            }

            slot = (slot + 1) & (Slots - 1);
        }

        return new(Values[slot]);
    }

    private static void Add(string word, uint value)
    {
        ulong packed = 0;
        foreach (var letter in word.AsSpan(0, Math.Min(word.Length, PackedLetters)))
        {
            packed = Pack(packed, letter);
        }

        var slot = SlotOf(packed);
        while (Keys[slot] != 0 && Keys[slot] != packed)
        {
            slot = (slot + 1) & (Slots - 1);
        }

        Keys[slot] = packed;
        Values[slot] |= value;
    }

    private static int SlotOf(ulong packed) => (int)((packed * 0x9E3779B97F4A7C15) >> 51);

    /// <summary>What is known about a word.</summary>
    internal readonly record struct Entry(uint Value)
    {
        public bool IsListWord => (Value & ListWord) != 0;

        public int Index => (int)(Value & 2047);

        public bool IsCommon => (Value & CommonWord) != 0 || Cue is Cue.Phrase or Cue.PrivateWord or Cue.KeyWord;

        public Cue Cue => (Cue)(byte)(Value >> CueShift);
    }
}
