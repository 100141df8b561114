using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Occ.Support.Tests.Privacy;

/// <summary>Makes valid BIP-39 phrases, the plain way: a string of bits.</summary>
internal static class Phrases
{
    public static readonly string[] English = List("english");
    public static readonly string[] Simplified = List("chinese-simplified");
    public static readonly string[] Traditional = List("chinese-traditional");
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

    private static string[] List(string name) =>
        Encoding.UTF8.GetString(EmbeddedContent.ReadOne($"wordlists/bip39-{name}.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
