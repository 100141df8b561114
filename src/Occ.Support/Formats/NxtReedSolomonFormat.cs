namespace Occ.Support;

/// <summary>Nxt and Ardor: a prefix and 17 letters, of which 13 are the account number in base 32 and four a Reed-Solomon check.</summary>
/// <remarks>
/// Nxt's ReedSolomon.java: a code over 32 elements (generator polynomial x^5 + x^2 + 1), cut from 31 letters to 17, whose
/// letters are written in another order than that of the code. It finds any four wrong letters.
/// </remarks>
internal sealed class NxtReedSolomonFormat(string notation, string prefix)
    : AddressFormat(notation, new(prefix.Length + TailLength, prefix.Length + TailLength, AsciiSet.Of(prefix.AsSpan(0, 1))))
{
    private const int TailLength = 21; // -AAAA-AAAA-AAAA-AAAAA
    private const int LetterCount = 17;
    private const int NumberLetters = 13;
    private const int FullLength = 31;

    private static readonly byte[] Digits = AlphabetTable.Of("23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
    private static readonly byte[] Powers = MakePowers();

    /// <summary>Where in the code each written letter belongs.</summary>
    private static ReadOnlySpan<byte> Places => [3, 2, 1, 0, 7, 6, 5, 4, 13, 14, 15, 16, 12, 8, 9, 10, 11];

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        Span<byte> code = stackalloc byte[LetterCount];
        var letters = 0;
        for (var i = prefix.Length; i < Math.Min(text.Length, prefix.Length + TailLength); i++)
        {
            var c = text[i];
            if ((i - prefix.Length) % 5 == 0 && letters < LetterCount - 1)
            {
                if (c != '-')
                {
                    return FormatMatch.Not(AddressVerdict.InvalidCharacter, i);
                }

                continue;
            }

            if (c >= 128 || Digits[c] == AlphabetTable.Foreign)
            {
                return FormatMatch.Not(AddressVerdict.InvalidCharacter, i);
            }

            code[Places[letters++]] = Digits[c];
        }

        if (text.Length != prefix.Length + TailLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        // Thirteen letters hold 65 bits, an account number 64.
        return CodeHolds(code) && code[NumberLetters - 1] < 16 ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>Whether the polynomial of the letters is zero at the first four powers of the element 2.</summary>
    private static bool CodeHolds(ReadOnlySpan<byte> code)
    {
        var faults = 0;
        for (var power = 1; power <= LetterCount - NumberLetters; power++)
        {
            var sum = 0;
            for (var i = 0; i < LetterCount; i++)
            {
                // The letters that were cut out stood between the number and the check.
                var exponent = i < NumberLetters ? i : i + FullLength - LetterCount;
                sum ^= Multiply(code[i], Powers[exponent * power % FullLength]);
            }

            faults |= sum;
        }

        return faults == 0;
    }

    private static int Multiply(int a, int b)
    {
        var product = 0;
        for (; b != 0; b >>= 1)
        {
            product ^= (b & 1) != 0 ? a : 0;
            a = (a << 1) ^ ((a & 16) != 0 ? 0b100101 : 0);
        }

        return product;
    }

    private static byte[] MakePowers()
    {
        var powers = new byte[FullLength];
        powers[0] = 1;
        for (var i = 1; i < FullLength; i++)
        {
            powers[i] = (byte)Multiply(powers[i - 1], 2);
        }

        return powers;
    }
}
