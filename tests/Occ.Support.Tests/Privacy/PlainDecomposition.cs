using System.Text;

namespace Occ.Support.Tests.Privacy;

/// <summary>Compatibility decomposition (NFKD) of the letters in the word lists, which also holds where the system normalises nothing.</summary>
internal static class PlainDecomposition
{
    private const string Latin = "ÄA\u0308 ÖO\u0308 ÜU\u0308 áa\u0301 àa\u0300 âa\u0302 äa\u0308 ãa\u0303 ĉc\u0302 çc\u0327 ée\u0301 èe\u0300 êe\u0302 ëe\u0308 ĝg\u0302 ĥh\u0302 íi\u0301 ìi\u0300 îi\u0302 ïi\u0308 ĵj\u0302 ñn\u0303 óo\u0301 òo\u0300 ôo\u0302 öo\u0308 õo\u0303 ŝs\u0302 úu\u0301 ùu\u0300 ûu\u0302 üu\u0308 ŭu\u0306 йи\u0306 ёе\u0308";
    private const string Voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private const string HalfVoiced = "ぱぴぷぺぽパピプペポ";

    private static readonly Dictionary<char, string> Letters = Latin.Split(' ')
        .Select(l => (l[0], l[1..]))
        .Concat(Voiced.Select(c => (c, $"{(char)(c - 1)}\u3099")))
        .Concat(HalfVoiced.Select(c => (c, $"{(char)(c - 2)}\u309A")))
        .ToDictionary(l => l.Item1, l => l.Item2);

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            if (c is >= '\uAC00' and <= '\uD7A3')
            {
                // The Unicode Standard, section 3.12: 21 vowels, 28 endings, the first of which is none.
                var (first, rest) = Math.DivRem(c - 0xAC00, 21 * 28);
                plain.Append((char)(0x1100 + first)).Append((char)(0x1161 + (rest / 28)));
                _ = rest % 28 == 0 ? plain : plain.Append((char)(0x11A7 + (rest % 28)));
            }
            else
            {
                _ = Letters.TryGetValue(c, out var parts) ? plain.Append(parts) : plain.Append(c);
            }
        }

        return plain.ToString();
    }
}
