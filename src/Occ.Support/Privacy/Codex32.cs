namespace Occ.Support;

/// <summary>Codex32 (BIP-93): a master seed, or a share of it, as one string that begins with ms1 and ends with a BCH checksum.</summary>
internal static class Codex32
{
    private const int FewestShort = 48, MostShort = 93, FewestLong = 125, MostLong = 127;
    private const int PrefixLength = 3;

    private static readonly UInt128 ShortTarget = Hex("10ce0795c2fd1e62a"), LongTarget = Hex("43381e570bf4798ab26");

    private static readonly UInt128[] Short =
        [Hex("19dc500ce73fde210"), Hex("1bfae00def77fe529"), Hex("1fbd920fffe7bee52"), Hex("1739640bdeee3fdad"), Hex("07729a039cfc75f5a")];

    private static readonly UInt128[] Long =
        [Hex("3d59d273535ea62d897"), Hex("7a9becb6361c6c51507"), Hex("543f9b7e6c38d8a2a0e"), Hex("0c577eaeccf1990d13c"), Hex("1887f74f8dc71b10651")];

    /// <summary>Whether a token has the prefix, the length and the alphabet.</summary>
    /// <param name="token">Letters and digits.</param>
    /// <param name="isValid">Whether the checksum fits, too.</param>
    public static bool IsShaped(ReadOnlySpan<char> token, out bool isValid)
    {
        const string alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        isValid = false;
        var isLong = token.Length is >= FewestLong and <= MostLong;
        if (!token.StartsWith("ms1", StringComparison.OrdinalIgnoreCase) || (!isLong && token.Length is < FewestShort or > MostShort))
        {
            return false;
        }

        UInt128 residue = 0x23181b3; // of the prefix
        foreach (var c in token[PrefixLength..])
        {
            var value = alphabet.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
            if (value < 0)
            {
                return false;
            }

            residue = Step(residue, value, isLong);
        }

        isValid = residue == (isLong ? LongTarget : ShortTarget);
        return true;
    }

    private static UInt128 Step(UInt128 residue, int value, bool isLong)
    {
        var width = isLong ? 70 : 60;
        var top = (int)(residue >> width);
        residue = ((residue & ((UInt128.One << width) - 1)) << 5) ^ (UInt128)(uint)value;
        for (var bit = 0; bit < 5; bit++)
        {
            residue ^= ((top >> bit) & 1) != 0 ? (isLong ? Long : Short)[bit] : 0;
        }

        return residue;
    }

    private static UInt128 Hex(string digits) => UInt128.Parse(digits, System.Globalization.NumberStyles.HexNumber, System.Globalization.NumberFormatInfo.InvariantInfo);
}
