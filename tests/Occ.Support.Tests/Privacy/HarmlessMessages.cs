using System.Globalization;
using System.Text.RegularExpressions;

namespace Occ.Support.Tests.Privacy;

/// <summary>Messages that hold no secret: the lines of a file, with noise in the shape of addresses, ids and numbers filled in.</summary>
internal static partial class HarmlessMessages
{
    /// <summary>The messages with their blanks.</summary>
    public static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#');

    /// <summary>Fills the blanks of a message.</summary>
    public static string Fill(string line, Random random) => Blank().Replace(line, m => Noise(m.Groups[1].Value, random)).Replace("\\n", "\n", StringComparison.Ordinal);

    private static string Noise(string name, Random r) => name switch
    {
        "amount" => (r.Next(1, 500000) / 1000m).ToString(CultureInfo.InvariantCulture),
        "evm" => "0x" + SecretSamples.Hex(r, 40),
        "tron" => SecretSamples.Check58([0x41, .. SecretSamples.Bytes(r, 20)]),
        "p2pkh" => SecretSamples.Check58([0, .. SecretSamples.Bytes(r, 20)]),
        "segwit" => "bc1q" + SecretSamples.Text(r, Bech32.Alphabet, 38),
        "xrp" => "r" + SecretSamples.Text(r, Base58.XrpAlphabet, 32),
        "stellar" => KeyTexts.StrKey(6 << 3, r.Next()),
        "sol" => KeyTexts.Base58Text(SecretSamples.Bytes(r, 32)),
        "sig" => KeyTexts.Base58Text(SecretSamples.Bytes(r, 64)),
        "xpub" => SecretSamples.Check58([0x04, 0x88, 0xB2, 0x1E, 3, .. SecretSamples.Bytes(r, 8), .. SecretSamples.Bytes(r, 32), 2, .. SecretSamples.Bytes(r, 32)]),
        "uuid" => SecretSamples.Uuid(r),
        "height" => r.Next(100_000, 30_000_000).ToString(CultureInfo.InvariantCulture),
        "byte" => r.Next(1, 255).ToString(CultureInfo.InvariantCulture),
        "two" => r.Next(10, 60).ToString(CultureInfo.InvariantCulture),
        ['h', 'e', 'x', .. var digits] => SecretSamples.Hex(r, int.Parse(digits, CultureInfo.InvariantCulture)),
        ['o', 'r', 'd', 'e', 'r', .. var digits] => r.Next(1, 10).ToString(CultureInfo.InvariantCulture) + SecretSamples.Digits(r, int.Parse(digits, CultureInfo.InvariantCulture) - 1),
        _ => throw new ArgumentException(name),
    };

    [GeneratedRegex(@"\{([a-z]+\d*)\}")]
    private static partial Regex Blank();
}
