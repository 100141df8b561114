namespace Occ.Support;

/// <summary>StrKey: base32 of a version byte, a payload and CRC-16, as Stellar and its sister networks write their keys.</summary>
/// <remarks>SEP-23. Upper case alone, no padding, unused bits zero.</remarks>
internal sealed class StrKeyFormat : AddressFormat
{
    private const int ChecksumLength = 2;

    private readonly byte _version;
    private readonly int _textLength;
    private readonly string _kind;

    public StrKeyFormat(string notation, char letter, string kind)
        : base(notation, new(TextLength(letter), TextLength(letter), AsciiSet.Of([letter])))
    {
        _version = VersionOf(letter);
        _textLength = TextLength(letter);
        _kind = kind;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.Length != _textLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[48];
        var length = Base32.Decode(text, Base32.UpperDigits, bytes);
        if (length < 0)
        {
            return AlphabetTable.IndexOfForeign(text, Base32.UpperDigits) is var foreign and >= 0
                ? FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign)
                : FormatMatch.Not(AddressVerdict.InvalidCharacter, text.Length - 1);
        }

        if (bytes[0] != _version)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 1);
        }

        var content = bytes[..(length - ChecksumLength)];
        var stated = bytes[length - 2] | (bytes[length - 1] << 8);
        return Crc16.Xmodem(content) == stated ? FormatMatch.Valid(_kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>SEP-23's version bytes; the letter is the first five bits.</summary>
    private static byte VersionOf(char letter) => letter switch
    {
        'G' => 0x30,
        'M' => 0x60,
        'C' => 0x10,
        _ => throw new FormatException($"StrKey has no payable kind '{letter}'."),
    };

    private static int TextLength(char letter) => letter == 'M' ? 69 : 56;
}
