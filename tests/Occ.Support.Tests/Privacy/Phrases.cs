using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Occ.Support.Tests.Privacy;

/// <summary>Makes valid phrases of every scheme, the plain way: strings of bits, big integers.</summary>
internal static class Phrases
{
    private static readonly string[][] Lists = ReadLists();

    public static readonly string[] English = List(PhraseList.English);
    public static readonly string[] Simplified = List(PhraseList.ChineseSimplified);
    public static readonly string[] Traditional = List(PhraseList.ChineseTraditional);
    public static readonly int[] Lengths = [12, 15, 18, 21, 24];

    private static readonly PhraseList[] Bip39 =
    [
        PhraseList.English, PhraseList.Spanish, PhraseList.French, PhraseList.Italian, PhraseList.Portuguese, PhraseList.Czech, PhraseList.Japanese, PhraseList.Korean,
    ];

    /// <summary>Every scheme with every list and length that it has, and how a phrase of it is made from a seed.</summary>
    public static readonly (string Name, PhraseList List, Func<int, string[]> Make)[] Schemes =
    [
        .. from list in Bip39 from length in Lengths select ($"bip39-{list}-{length}", list, (Func<int, string[]>)(seed => Make(List(list), length, seed))),
        .. from list in Bip39 select ($"polyseed-{list}", list, (Func<int, string[]>)(seed => Polyseed(List(list), seed))),
        ("electrum1-12", PhraseList.Electrum, seed => Draw(List(PhraseList.Electrum), 12, seed)),
        ("electrum1-24", PhraseList.Electrum, seed => Draw(List(PhraseList.Electrum), 24, seed)),
        ("electrum2", PhraseList.English, Electrum2),
        ("ton", PhraseList.English, seed => Draw(English, 24, seed)),
        ("algorand", PhraseList.English, Algorand),
        ("aezeed", PhraseList.English, Aezeed),
        .. from length in new[] { 20, 23, 27, 30, 33 } select ($"slip39-{length}", PhraseList.Shamir, (Func<int, string[]>)(seed => Shamir(length, seed, extendable: seed % 2 == 0))),
        .. from list in Enum.GetValues<PhraseList>()
           where list is >= PhraseList.MoneroEnglish and < PhraseList.MoneroLojban
           select ($"monero-{list}", list, (Func<int, string[]>)(seed => Monero(list, 24, seed))),
        ("mymonero", PhraseList.MoneroEnglish, seed => Monero(PhraseList.MoneroEnglish, 12, seed)),
    ];

    public static string[] Make(string[] list, int words, int seed)
    {
        var entropy = Noise(seed)[..(words * 4 / 3)];
        return Words(list, entropy.Concat(SHA256.HashData(entropy)), words);
    }

    /// <summary>Words drawn from a list, without any checksum.</summary>
    public static string[] Draw(string[] list, int words, int seed) => [.. Numbers(list.Length, words, seed).Select(n => list[n])];

    public static string[] Electrum2(int seed)
    {
        for (var nonce = 0; ; nonce++)
        {
            var words = Draw(English, 12, (seed * 10_007) + nonce);
            var hash = Convert.ToHexString(HMACSHA512.HashData("Seed version"u8, Encoding.UTF8.GetBytes(string.Join(' ', words))));
            if (hash.StartsWith("01", StringComparison.Ordinal) || hash.StartsWith("100", StringComparison.Ordinal))
            {
                return words;
            }
        }
    }

    public static string[] Algorand(int seed)
    {
        var key = Noise(seed);
        var value = new BigInteger(key, isUnsigned: true);
        var words = Enumerable.Range(0, 24).Select(i => (int)((value >> (11 * i)) & 2047)).ToList();
        var hash = new byte[32];
        Digests.Sha512With256Bits(key, hash);
        words.Add((hash[0] + (hash[1] * 256)) % 2048);
        return [.. words.Select(n => English[n])];
    }

    public static string[] Aezeed(int seed)
    {
        byte[] body = [0, .. Noise(seed)[..28]];
        var crc = uint.MaxValue;
        foreach (var bit in body.SelectMany(b => Enumerable.Range(0, 8).Select(i => (uint)(b >> i) & 1)))
        {
            crc = ((crc ^ bit) & 1) != 0 ? (crc >> 1) ^ 0x82F63B78 : crc >> 1;
        }

        var tail = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(tail, ~crc);
        return Words(English, body.Concat(tail), 24);
    }

    public static string[] Polyseed(string[] list, int seed)
    {
        var words = Numbers(2048, 16, seed);
        var value = 0;
        for (var i = 15; i > 0; i--)
        {
            value = Double(value ^ words[i]);
        }

        words[0] = value;
        words[1] ^= (int)((uint)seed % 3); // the coin
        return [.. words.Select(n => list[n])];
    }

    public static string[] Shamir(int length, int seed, bool extendable)
    {
        var data = Numbers(1024, length - 3, seed);
        var name = extendable ? "shamir_extendable" : "shamir";
        var check = Rs1024([.. name.Select(c => (int)c), .. data, 0, 0, 0]) ^ 1;
        int[] words = [.. data, (int)(check >> 20) & 1023, (int)(check >> 10) & 1023, (int)check & 1023];
        return [.. words.Select(n => List(PhraseList.Shamir)[n])];
    }

    public static string[] Monero(PhraseList list, int length, int seed)
    {
        var words = Draw(List(list), length, seed);
        var prefix = list is PhraseList.MoneroEnglish or PhraseList.MoneroJapanese ? 3 : 4;
        var crc = Crc32.Of(Encoding.UTF8.GetBytes(string.Concat(words.Select(w => w[..Math.Min(prefix, w.Length)]))));
        return [.. words, words[crc % length]];
    }

    /// <summary>Monero's Chinese list is the first 1,626 characters of BIP-39's, and all of a word is hashed.</summary>
    public static string[] MoneroChinese(int length, int seed)
    {
        var words = Draw(Simplified[..1626], length, seed);
        return [.. words, words[Crc32.Of(Encoding.UTF8.GetBytes(string.Concat(words))) % length]];
    }

    public static byte[] Noise(int seed)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, seed);
        return SHA256.HashData(bytes);
    }

    /// <summary>The words of a list, composed (NFC).</summary>
    public static string[] List(PhraseList list) => Lists[(int)list];

    private static int[] Numbers(int below, int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(i => (int)(BinaryPrimitives.ReadUInt32LittleEndian(Noise((seed * 64) + i)) % below))];

    private static string[] Words(string[] list, IEnumerable<byte> bytes, int count)
    {
        var bits = string.Concat(bytes.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        return [.. Enumerable.Range(0, count).Select(i => list[Convert.ToInt32(bits.Substring(i * 11, 11), 2)])];
    }

    private static int Double(int x) => x < 1024 ? x * 2 : ((x - 1024) * 2) ^ 5;

    private static uint Rs1024(int[] values)
    {
        uint[] generator = [0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009, 0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120];
        var state = 1u;
        foreach (var value in values)
        {
            var top = state >> 20;
            state = ((state & 0xFFFFF) << 10) ^ (uint)value;
            state = Enumerable.Range(0, 10).Where(i => ((top >> i) & 1) != 0).Aggregate(state, (s, i) => s ^ generator[i]);
        }

        return state;
    }

    private static string[][] ReadLists()
    {
        var lists = new List<string>[(int)PhraseList.ChineseTraditional + 1];
        PhraseLists.Read(PhraseList.English, PhraseList.ChineseTraditional, (list, number, word) =>
        {
            var words = lists[(int)list] ??= [];
            if (words.Count != number)
            {
                throw new InvalidOperationException("The words of a list come out of order.");
            }

            words.Add(word.ToString());
        });
        return [.. lists.Select(l => l.ToArray())];
    }
}
