namespace Occ.Support;

/// <summary>The 40-bit BCH checksum of CashAddr, over the alphabet of bech32 (CashAddr specification, "Checksum").</summary>
internal static class CashAddrChecksum
{
    /// <summary>The letters of a checksum.</summary>
    public const int Length = 8;

    private static ReadOnlySpan<ulong> Generator => [0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470];

    private static readonly ulong[] Steps = BchSteps.Of(Generator);

    /// <summary>The checksum after a prefix, its low five bits a letter, and the zero that stands for the colon.</summary>
    public static ulong StartFor(ReadOnlySpan<char> prefix)
    {
        ulong checksum = 1;
        foreach (var c in prefix)
        {
            checksum = Step(checksum, (uint)c & 31);
        }

        return Step(checksum, 0);
    }

    /// <summary>Moves the checksum one digit on. It comes to 1 at the end of a good text.</summary>
    public static ulong Step(ulong checksum, uint digit) => ((checksum & 0x07ffffffff) << 5) ^ digit ^ Steps[checksum >> 35];

    /// <summary>Reads letters and runs the checksum over them; false where a letter is foreign.</summary>
    /// <param name="start">The checksum after the prefix.</param>
    /// <param name="data">The letters, checksum included.</param>
    /// <param name="alphabet">The digits of the letters.</param>
    /// <param name="digits">Receives the digits of all letters; at least as long as <paramref name="data"/>.</param>
    /// <param name="checksum">What the checksum comes to.</param>
    public static bool TryRead(ulong start, ReadOnlySpan<char> data, byte[] alphabet, Span<byte> digits, out ulong checksum)
    {
        checksum = start;
        for (var i = 0; i < data.Length; i++)
        {
            var digit = data[i] < 128 ? alphabet[data[i]] : AlphabetTable.Foreign;
            if (digit == AlphabetTable.Foreign)
            {
                return false;
            }

            digits[i] = digit;
            checksum = Step(checksum, digit);
        }

        return true;
    }
}
