namespace Occ.Support;

/// <summary>TON's friendly form: 36 bytes in base64 or base64url, of a flag, a workchain, an account and CRC-16.</summary>
/// <remarks>TEP-2. Flag 11 bounces, 51 does not; 80 marks an address for test networks alone.</remarks>
internal sealed class TonFriendlyFormat(string notation, bool test)
    : AddressFormat(notation, new(TextLength, TextLength, AsciiSet.Of(test ? "k0" : "EU")))
{
    private const int TextLength = 48;
    private const int Length = 36;
    private const byte TestOnly = 0x80;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.Length != TextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[Length];
        if (!Base64Text.TryDecode(text, bytes, out var foreign))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        var flag = bytes[0] & ~TestOnly;
        if (flag is not (0x11 or 0x51) || bytes[1] is not (0x00 or 0xff))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 0);
        }

        if (Crc16.Xmodem(bytes[..34]) != ((bytes[34] << 8) | bytes[35]))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        if ((bytes[0] & TestOnly) != 0 != test)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 0);
        }

        return FormatMatch.Valid((flag, test) switch
        {
            (0x11, false) => "bounceable",
            (0x51, false) => "non-bounceable",
            (0x11, true) => "bounceable-test-only",
            _ => "non-bounceable-test-only",
        });
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().Replace('+', '-').Replace('/', '_');
}

/// <summary>The raw form of TON and its sister networks: the workchain in decimal, a colon and 64 hexadecimal digits.</summary>
internal sealed class TvmRawFormat(string notation)
    : AddressFormat(notation, new(1 + 1 + DigitCount, 2 + 1 + DigitCount, AsciiSet.Of("0-")))
{
    private const int DigitCount = 64;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        var digitsAt = text.StartsWith("0:", StringComparison.Ordinal) ? 2 : text.StartsWith("-1:", StringComparison.Ordinal) ? 3 : -1;
        if (digitsAt < 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var digits = text[digitsAt..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, digitsAt + foreign);
        }

        return digits.Length == DigitCount ? FormatMatch.Unchecked("raw") : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();
}
