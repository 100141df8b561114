namespace Occ.Support;

/// <summary>The 60-bit BCH checksum of blech32 and blech32m, over the alphabet of bech32.</summary>
/// <remarks>Elements, "blech32.cpp"; blech32m by the same rule as bech32m, for witness versions from 1 on.</remarks>
internal static class Blech32
{
    /// <summary>What the checksum of blech32 comes to.</summary>
    public const ulong Blech32Constant = 1;

    /// <summary>What the checksum of blech32m comes to.</summary>
    public const ulong Blech32mConstant = 0x455972a3350f7a1;

    /// <summary>The letters of a checksum.</summary>
    public const int ChecksumLength = 12;

    private static readonly ulong[] Steps = BchSteps.Of(Generator);

    private static ReadOnlySpan<ulong> Generator => [0x7d52fba40bd886, 0x5e8dbf1a03950c, 0x1c3a3c74072a18, 0x385d72fa0e5139, 0x7093e5a608865b];

    /// <summary>The checksum after the human-readable part, in lower case, with its high bits, a zero and its low bits.</summary>
    public static ulong StartFor(ReadOnlySpan<char> humanReadablePart)
    {
        ulong checksum = 1;
        foreach (var c in humanReadablePart)
        {
            checksum = Step(checksum, (uint)c >> 5);
        }

        checksum = Step(checksum, 0);
        foreach (var c in humanReadablePart)
        {
            checksum = Step(checksum, (uint)c & 31);
        }

        return checksum;
    }

    /// <summary>Moves the checksum one digit on.</summary>
    public static ulong Step(ulong checksum, uint digit) => ((checksum & 0x7fffffffffffff) << 5) ^ digit ^ Steps[checksum >> 55];

    /// <summary>Reads the data part and runs the checksum over it; false where a letter is foreign.</summary>
    public static bool TryRead(ulong start, ReadOnlySpan<char> data, Span<byte> digits, out ulong checksum)
    {
        checksum = start;
        uint foreign = 0;
        for (var i = 0; i < data.Length; i++)
        {
            var digit = Bech32.Digit(data[i]);
            foreign |= digit;
            digits[i] = digit;
            checksum = Step(checksum, digit & 31u);
        }

        return foreign < AlphabetTable.Foreign;
    }
}
