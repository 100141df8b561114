namespace Occ.Support.Tests.Formats;

/// <summary>Texts that break readers which were not careful.</summary>
internal static class HostileTexts
{
    private static readonly string[] Tails =
    [
        "", "\0", "\n", "\ud800", "\udfff\ud800", "\u202e\u202d", "\u200b\ufeff", "\uff10\uff38", "\U0001f600", "аеорсху", "١٢٣", "é́́́", "1", ":", "::", "1:1", ".", "-", "0x", "=", "%00", "{0}",
    ];

    /// <summary>Texts that begin with each of some characters: known tricks, long texts, and noise of several alphabets.</summary>
    public static IEnumerable<string> WithFirst(string firsts, Random random)
    {
        foreach (var first in firsts)
        {
            foreach (var tail in Tails)
            {
                yield return first + tail;
                yield return first + tail + new string('q', 41) + tail;
            }

            foreach (var length in new[] { 8, 25, 34, 42, 48, 58, 62, 90, 95, 103, 106, 141, 256, 257, 512, 1023, 1100 })
            {
                yield return new string(first, length);
                yield return first + Noise("qpzry9x8gf2tvdw0s3jn54khce6mua7l", length - 1, random);
                yield return first + Noise("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz", length - 1, random);
                yield return first + Noise("0123456789abcdef", length - 1, random);
                yield return first + Noise("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length - 1, random);
                yield return first + Noise("\0 \n:.-_1aZ\u0430\ud83d\ude00", length - 1, random);
            }
        }
    }

    private static string Noise(string alphabet, int length, Random random) => string.Concat(random.GetItems<char>(alphabet, length));
}
