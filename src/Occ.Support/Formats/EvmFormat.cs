namespace Occ.Support;

/// <summary>Twenty bytes of hexadecimal behind <c>0x</c>, whose letters' case is a checksum (EIP-55).</summary>
/// <remarks>Text in one case carries no checksum and is accepted as such. EIP-1191 hashes the chain id in front of the digits.</remarks>
internal sealed class EvmFormat : AddressFormat
{
    private const int DigitCount = 40;

    private readonly string _prefix;
    private readonly byte[] _hashedFirst;

    /// <param name="notation">The term of the table.</param>
    /// <param name="prefix">What stands in front of the digits, most often <c>0x</c>.</param>
    /// <param name="hashedFirst">ASCII text that is hashed in front of the digits: empty for EIP-55, <c>30</c> and <c>0x</c> for EIP-1191 on chain 30.</param>
    public EvmFormat(string notation, string prefix, byte[] hashedFirst)
        : base(notation, new(DigitCount, prefix.Length + DigitCount + 2, AsciiSet.Of($"{prefix}0123456789abcdefABCDEF")))
    {
        _prefix = prefix;
        _hashedFirst = hashedFirst;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var digits = text[_prefix.Length..];
        var foreign = HexDigits.IndexOfForeign(digits);
        if (foreign >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, _prefix.Length + foreign);
        }

        if (digits.Length != DigitCount)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (HexDigits.IsLower(digits) || HexDigits.IsUpper(digits))
        {
            return FormatMatch.Unchecked(Kind);
        }

        return WrongCases(digits, []) == 0 ? FormatMatch.Valid(Kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>The checksummed case behind <c>0x</c>, whatever stood in front: other prefixes are older spellings of the same account.</summary>
    public override string Canonical(ReadOnlySpan<char> text)
    {
        var digits = text[_prefix.Length..];
        Span<byte> hash = stackalloc byte[32];
        Hash(digits, hash);
        Span<char> canonical = stackalloc char[DigitCount];
        for (var i = 0; i < DigitCount; i++)
        {
            canonical[i] = IsUpper(hash, i) ? char.ToUpperInvariant(digits[i]) : char.ToLowerInvariant(digits[i]);
        }

        return string.Concat("0x", canonical);
    }

    private const string Kind = "account";

    /// <remarks>
    /// A wrong digit changes the whole hash and with it about half of all capitals. So few letters in the wrong case say that
    /// only their case is wrong; many, that a digit is, and then the one that would make all of them right is sought.
    /// </remarks>
    public override int Locate(ReadOnlySpan<char> text, Span<int> positions)
    {
        const int fewestLetters = 12; // with fewer, chance alone fits too often
        var letters = CountLetters(text[_prefix.Length..]);
        if (letters < fewestLetters)
        {
            return 0;
        }

        Span<int> wrong = stackalloc int[MaxLocated];
        var count = WrongCases(text[_prefix.Length..], wrong);
        if (count > MaxLocated)
        {
            return SubstitutionSearch.Find(this, text, "0123456789abcdefABCDEF", positions);
        }

        for (var i = 0; i < count; i++)
        {
            positions[i] = _prefix.Length + wrong[i];
        }

        return count;
    }

    private static int CountLetters(ReadOnlySpan<char> digits)
    {
        var letters = 0;
        foreach (var c in digits)
        {
            letters += c > '9' ? 1 : 0;
        }

        return letters;
    }

    /// <summary>Counts the letters in the wrong case, and notes as many places as there is room for.</summary>
    private int WrongCases(ReadOnlySpan<char> digits, Span<int> positions)
    {
        Span<byte> hash = stackalloc byte[32];
        Hash(digits, hash);
        var wrong = 0;
        for (var i = 0; i < DigitCount; i++)
        {
            if (digits[i] > '9' && IsUpper(hash, i) != (digits[i] < 'a'))
            {
                if (wrong < positions.Length)
                {
                    positions[wrong] = i;
                }

                wrong++;
            }
        }

        return wrong;
    }

    private void Hash(ReadOnlySpan<char> digits, Span<byte> hash)
    {
        Span<byte> ascii = stackalloc byte[64];
        _hashedFirst.CopyTo(ascii);
        for (var i = 0; i < DigitCount; i++)
        {
            // Letters to lower case; digits have the bit already.
            ascii[_hashedFirst.Length + i] = (byte)(digits[i] | 0x20);
        }

        Digests.Keccak256(ascii[..(_hashedFirst.Length + DigitCount)], hash);
    }

    /// <summary>Whether nibble <paramref name="i"/> of the hash asks for a capital letter.</summary>
    private static bool IsUpper(ReadOnlySpan<byte> hash, int i) => (hash[i / 2] >> (4 * (1 - (i % 2))) & 8) != 0;
}
