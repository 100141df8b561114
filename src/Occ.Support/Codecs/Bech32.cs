using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>The 32-letter alphabet and the 30-bit BCH checksum of bech32 (BIP-173) and bech32m (BIP-350).</summary>
internal static class Bech32
{
    /// <summary>The alphabet, in order of its digits.</summary>
    public const string Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    /// <summary>What the checksum of bech32 comes to.</summary>
    public const uint Bech32Constant = 1;

    /// <summary>What the checksum of bech32m comes to.</summary>
    public const uint Bech32mConstant = 0x2bc830a3;

    /// <summary>The letters of a checksum.</summary>
    public const int ChecksumLength = 6;

    /// <summary>The digits of the letters, in either case.</summary>
    public static readonly byte[] Digits = AlphabetTable.Of(Alphabet, anyCase: true);

    private static ReadOnlySpan<uint> Generator => [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    /// <summary>The generator's multiples for the five bits that leave the register.</summary>
    private static readonly uint[] Steps = BchSteps.Of(Generator);

    /// <summary>How many digits the table of additions is made for: 16 KB, enough for a Cardano base address.</summary>
    private const int MaxTableLength = 122;

    private static readonly uint[] Additions = MakeAdditions();

    /// <summary>The digit of a letter in either case, or a value with <see cref="AlphabetTable.Foreign"/> set.</summary>
    public static byte Digit(char letter) => letter < 128 ? Digits[letter] : AlphabetTable.Foreign;

    /// <summary>The position of the first letter outside the alphabet, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text) => AlphabetTable.IndexOfForeign(text, Digits);

    /// <summary>Moves the checksum one digit on.</summary>
    public static uint Step(uint checksum, uint digit) => ((checksum & 0x1ffffff) << 5) ^ digit ^ Steps[checksum >> 25];

    /// <summary>The checksum after the human-readable part, in lower case, with its high bits, a zero and its low bits.</summary>
    public static uint StartFor(ReadOnlySpan<char> humanReadablePart)
    {
        uint checksum = 1;
        foreach (var c in humanReadablePart)
        {
            checksum = Step(checksum, (uint)(char.ToLowerInvariant(c) >> 5) & 7);
        }

        checksum = Step(checksum, 0);
        foreach (var c in humanReadablePart)
        {
            checksum = Step(checksum, (uint)char.ToLowerInvariant(c) & 31);
        }

        return checksum;
    }

    /// <summary>Reads the data part and runs the checksum over it.</summary>
    /// <remarks>
    /// The checksum is linear, so each digit adds a value of its own that depends on its distance from the end: up to
    /// <see cref="MaxTableLength"/> digits are looked up independently of each other rather than shifted through the register one by one.
    /// </remarks>
    /// <param name="start">The checksum after the human-readable part.</param>
    /// <param name="data">The letters after the separator, checksum included.</param>
    /// <param name="digits">Receives the digits of all letters; at least as long as <paramref name="data"/>.</param>
    /// <param name="checksum">What the checksum comes to.</param>
    /// <returns>False where a letter is foreign.</returns>
    public static bool TryRead(uint start, ReadOnlySpan<char> data, Span<byte> digits, out uint checksum)
    {
        if (data.Length > MaxTableLength)
        {
            return TryReadLong(start, data, digits, out checksum);
        }

        checksum = 0;
        for (var (symbol, at) = (0, data.Length * 32); symbol < ChecksumLength; symbol++, at += 32, start >>= 5)
        {
            checksum ^= Additions[at + (int)(start & 31)];
        }

        uint foreign = 0;
        digits = digits[..data.Length];
        for (var (i, at) = (0, (data.Length - 1) * 32); i < data.Length; i++, at -= 32)
        {
            uint digit = Digit(data[i]);
            foreign |= digit;
            digits[i] = (byte)digit;
            checksum ^= Additions[at + (int)(digit & 31)];
        }

        return foreign < AlphabetTable.Foreign;
    }

    /// <summary>How many bytes some number of digits hold, or -1 where a whole digit is left over.</summary>
    public static int ByteCount(int digitCount) => digitCount * 5 % 8 < 5 ? digitCount * 5 / 8 : -1;

    /// <summary>Regroups five-bit digits into bytes, eight digits to five bytes at a time; both may be the same memory.</summary>
    /// <returns>The number of bytes, or -1 where five bits or more are left over, or a bit left over is set.</returns>
    public static int ToBytes(ReadOnlySpan<byte> digits, Span<byte> bytes)
    {
        var count = 0;
        for (; digits.Length >= 8; digits = digits[8..], count += 5)
        {
            ulong group = 0;
            foreach (var digit in digits[..8])
            {
                group = (group << 5) | digit;
            }

            bytes[count + 4] = (byte)group;
            BinaryPrimitives.WriteUInt32BigEndian(bytes[count..], (uint)(group >> 8));
        }

        uint bits = 0;
        var held = 0;
        foreach (var digit in digits)
        {
            bits = (bits << 5) | digit;
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                bytes[count++] = (byte)(bits >> held);
            }
        }

        return held < 5 && (bits & ((1u << held) - 1)) == 0 ? count : -1;
    }

    private static bool TryReadLong(uint start, ReadOnlySpan<char> data, Span<byte> digits, out uint checksum)
    {
        checksum = start;
        uint foreign = 0;
        for (var i = 0; i < data.Length; i++)
        {
            var digit = Digit(data[i]);
            foreign |= digit;
            digits[i] = digit;
            checksum = Step(checksum, digit);
        }

        return foreign < AlphabetTable.Foreign;
    }

    /// <summary>What a digit adds to the checksum: the entry <c>32 * distance from the end + digit</c>.</summary>
    private static uint[] MakeAdditions()
    {
        var additions = new uint[(MaxTableLength + ChecksumLength) * 32];
        for (uint digit = 1; digit < 32; digit++)
        {
            var addition = digit;
            for (var at = (int)digit; at < additions.Length; at += 32, addition = Step(addition, 0))
            {
                additions[at] = addition;
            }
        }

        return additions;
    }
}
