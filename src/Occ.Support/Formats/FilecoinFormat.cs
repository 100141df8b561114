using System.Globalization;

namespace Occ.Support;

/// <summary>Filecoin: a network letter, the number of a protocol, and what that protocol writes.</summary>
/// <remarks>
/// Filecoin specification, "Address", and FIP-48 for delegated addresses. The checksum is four bytes of BLAKE2b over the
/// protocol byte, the actor id of delegated addresses as LEB128, and the payload.
/// </remarks>
internal sealed class FilecoinFormat(string notation, char network)
    : AddressFormat(notation, new(HeaderLength + 1, MaxTextLength, AsciiSet.Of([network])))
{
    private const int HeaderLength = 2;
    private const int MaxIdDigits = 20;
    private const int ChecksumLength = 4;
    private const int MaxDelegatedLength = 54;
    private const int MaxTextLength = HeaderLength + MaxIdDigits + 1 + ((((MaxDelegatedLength + ChecksumLength) * 8) + 4) / 5);

    private static readonly string[] Kinds = ["id", "secp256k1", "actor", "bls", "delegated"];

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.Length <= HeaderLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var rest = text[HeaderLength..];
        return text[1] switch
        {
            '0' => Id(rest),
            '1' => Payload(rest, 1, 20, HeaderLength),
            '2' => Payload(rest, 2, 20, HeaderLength),
            '3' => Payload(rest, 3, 48, HeaderLength),
            '4' => Delegated(rest),
            _ => FormatMatch.Not(AddressVerdict.WrongVersion, 1),
        };
    }

    private static FormatMatch Id(ReadOnlySpan<char> digits)
    {
        if (DecimalDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, HeaderLength + foreign);
        }

        return IsNumber(digits, out _) ? FormatMatch.Unchecked(Kinds[0]) : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    private static FormatMatch Delegated(ReadOnlySpan<char> rest)
    {
        var end = DecimalDigits.IndexOfForeign(rest);
        if (end < 0 || rest[end] != 'f')
        {
            return end < 0 ? FormatMatch.Not(AddressVerdict.WrongLength) : FormatMatch.Not(AddressVerdict.InvalidCharacter, HeaderLength + end);
        }

        return IsNumber(rest[..end], out var actor)
            ? Payload(rest[(end + 1)..], 4, -1, HeaderLength + end + 1, actor)
            : FormatMatch.Not(AddressVerdict.InvalidCharacter, HeaderLength);
    }

    private static FormatMatch Payload(ReadOnlySpan<char> letters, byte protocol, int size, int at, ulong actor = 0)
    {
        if (AlphabetTable.IndexOfForeign(letters, Base32.LowerDigits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, at + foreign);
        }

        Span<byte> bytes = stackalloc byte[MaxDelegatedLength + ChecksumLength];
        var length = Base32.Decode(letters, Base32.LowerDigits, bytes) - ChecksumLength;
        if (length < 0 || (size >= 0 && length != size))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> hashed = stackalloc byte[1 + 10 + MaxDelegatedLength];
        hashed[0] = protocol;
        var count = 1;
        if (protocol == 4)
        {
            for (; actor >= 0x80; actor >>= 7)
            {
                hashed[count++] = (byte)(actor | 0x80);
            }

            hashed[count++] = (byte)actor;
        }

        bytes[..length].CopyTo(hashed[count..]);
        Span<byte> hash = stackalloc byte[ChecksumLength];
        Digests.Blake2b(hashed[..(count + length)], hash);
        return hash.SequenceEqual(bytes.Slice(length, ChecksumLength)) ? FormatMatch.Valid(Kinds[protocol]) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>Whether digits are a number below 2^64 without leading zeros.</summary>
    private static bool IsNumber(ReadOnlySpan<char> digits, out ulong number)
    {
        number = 0;
        return (digits.Length == 1 || !digits.StartsWith("0", StringComparison.Ordinal))
            && ulong.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out number);
    }
}
