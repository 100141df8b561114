namespace Occ.Support;

/// <summary>Casper: a public key behind the number of its algorithm, or an account hash behind its name; the letters' case is a checksum.</summary>
/// <remarks>
/// CEP-57 as casper-types writes it: each letter takes the next bit of the BLAKE2b-256 of the bytes, the low bit of a byte
/// first. Text in one case carries no checksum. The algorithm's number is not hashed.
/// </remarks>
internal sealed class CasperFormat(string notation, string prefix, int length, string kind)
    : AddressFormat(notation, new(prefix.Length + (2 * length), prefix.Length + (2 * length), AsciiSet.Of(prefix.AsSpan(0, 1))))
{
    private const int MaxLength = 33;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var digits = text[prefix.Length..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, prefix.Length + foreign);
        }

        if (digits.Length != 2 * length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (HexDigits.IsLower(digits) || HexDigits.IsUpper(digits))
        {
            return FormatMatch.Unchecked(kind);
        }

        return CaseFits(digits) ? FormatMatch.Valid(kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();

    private bool CaseFits(ReadOnlySpan<char> digits)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        HexDigits.Decode(digits, bytes);
        Span<byte> hash = stackalloc byte[32];
        Digests.Blake2b(bytes[..length], hash);
        var letters = 0;
        foreach (var c in digits)
        {
            if (c > '9')
            {
                if ((hash[letters / 8] >> (letters % 8) & 1) != 0 != (c < 'a'))
                {
                    return false;
                }

                letters++;
            }
        }

        return true;
    }
}
