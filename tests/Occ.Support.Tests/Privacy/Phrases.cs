using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Occ.Support.Tests.Privacy;

/// <summary>Makes valid BIP-39 phrases, the plain way: a string of bits.</summary>
internal static class Phrases
{
    private static readonly string[][] Lists = ReadLists();

    public static readonly string[] English = List(PhraseList.English);
    public static readonly string[] Simplified = List(PhraseList.ChineseSimplified);
    public static readonly string[] Traditional = List(PhraseList.ChineseTraditional);
    public static readonly int[] Lengths = [12, 15, 18, 21, 24];

    public static string[] Make(string[] list, int words, int seed)
    {
        var entropy = Noise(seed)[..(words * 4 / 3)];
        var bits = string.Concat(entropy.Concat(SHA256.HashData(entropy)).Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        return [.. Enumerable.Range(0, words).Select(i => list[Convert.ToInt32(bits.Substring(i * 11, 11), 2)])];
    }

    public static byte[] Noise(int seed)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, seed);
        return SHA256.HashData(bytes);
    }

    /// <summary>The words of a list, composed (NFC).</summary>
    public static string[] List(PhraseList list) => Lists[(int)list];

    private static string[][] ReadLists()
    {
        var lists = new List<string>[(int)PhraseList.MoneroChinese + 1];
        PhraseLists.ReadAll((list, number, word) =>
        {
            var words = lists[(int)list] ??= [];
            Assert.Equal(words.Count, number);
            words.Add(word.ToString());
        });
        return [.. lists.Select(l => l.ToArray())];
    }
}
