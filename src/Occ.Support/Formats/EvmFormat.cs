namespace Occ.Support;

/// <summary>Twenty bytes of hexadecimal behind <c>0x</c>, whose letters' case is a checksum (EIP-55).</summary>
/// <remarks>Text in one case carries no checksum and is accepted as such. EIP-1191 hashes the chain id in front of the digits.</remarks>
internal sealed class EvmFormat : AddressFormat
{
    /// <summary>The digits behind the prefix.</summary>
    public const int DigitCount = 40;

    private const int ManyLetters = 12; // with fewer, chance alone fits too often

    private readonly string _prefix;
    private readonly byte[] _hashedFirst;

    /// <param name="notation">The term of the table.</param>
    /// <param name="prefix">What stands in front of the digits, most often <c>0x</c>.</param>
    /// <param name="hashedFirst">ASCII text that is hashed in front of the digits: empty for EIP-55, <c>30</c> and <c>0x</c> for EIP-1191 on chain 30.</param>
    public EvmFormat(string notation, string prefix, byte[] hashedFirst)
        : base(notation, new(DigitCount, prefix.Length + DigitCount + 2, AsciiSet.Of($"{prefix}0123456789abcdefABCDEF"), prefix))
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
        if (digits.Length == DigitCount && (HexDigits.IsLower(digits) || HexDigits.IsUpper(digits)))
        {
            return FormatMatch.Unchecked(Kind);
        }

        var foreign = HexDigits.IndexOfForeign(digits);
        if (foreign >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, _prefix.Length + foreign);
        }

        if (digits.Length != DigitCount)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return CaseHolds(ref reading, digits) ? FormatMatch.Valid(Kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>Whether a text is an address but for its case, which EIP-55 is left to judge.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="hashed">Receives what is hashed, <see cref="DigitCount"/> bytes.</param>
    public bool WantsKeccak(ReadOnlySpan<char> text, Span<byte> hashed)
    {
        if (_hashedFirst.Length > 0 || text.Length != _prefix.Length + DigitCount || !text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var digits = text[_prefix.Length..];
        if (HexDigits.IsLower(digits) || HexDigits.IsUpper(digits) || HexDigits.IndexOfForeign(digits) >= 0)
        {
            return false;
        }

        ToLower(digits, hashed);
        return true;
    }

    /// <summary>Whether the letters of an address have the case that the hash asks for.</summary>
    /// <param name="text">A text that <see cref="WantsKeccak"/> said yes to.</param>
    /// <param name="hash">The Keccak-256 of what it gave.</param>
    public static bool CaseHolds(ReadOnlySpan<char> text, ReadOnlySpan<byte> hash) => WrongCases(text[^DigitCount..], hash, []) == 0;

    /// <remarks>
    /// With many letters, no address fits both EIP-55 and EIP-1191: what was found to fit the former is not hashed again for the
    /// latter. A text is asked for both only where no network is known, and then it is one of EIP-55.
    /// </remarks>
    private bool CaseHolds(ref AddressReading reading, ReadOnlySpan<char> digits)
    {
        if (_hashedFirst.Length > 0)
        {
            return (reading.Eip55Holds != true || CountLetters(digits) < ManyLetters) && WrongCases(digits, []) == 0;
        }

        reading.Eip55Holds ??= WrongCases(digits, []) == 0;
        return reading.Eip55Holds.Value;
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
        var letters = CountLetters(text[_prefix.Length..]);
        if (letters < ManyLetters)
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
        return WrongCases(digits, hash, positions);
    }

    private static int WrongCases(ReadOnlySpan<char> digits, ReadOnlySpan<byte> hash, Span<int> positions)
    {
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
        ToLower(digits, ascii[_hashedFirst.Length..]);
        Digests.Keccak256(ascii[..(_hashedFirst.Length + DigitCount)], hash);
    }

    private static void ToLower(ReadOnlySpan<char> digits, Span<byte> ascii)
    {
        digits = digits[..DigitCount];
        ascii = ascii[..DigitCount];
        for (var i = 0; i < digits.Length; i++)
        {
            // Letters to lower case; digits have the bit already.
            ascii[i] = (byte)(digits[i] | 0x20);
        }
    }

    /// <summary>Whether nibble <paramref name="i"/> of the hash asks for a capital letter.</summary>
    private static bool IsUpper(ReadOnlySpan<byte> hash, int i) => (hash[i / 2] >> (4 * (1 - (i % 2))) & 8) != 0;
}
