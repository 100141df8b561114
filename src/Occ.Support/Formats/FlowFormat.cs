namespace Occ.Support;

/// <summary>Flow: 64 bits in hexadecimal that are a word of a linear code, with or without <c>0x</c>.</summary>
/// <remarks>The [64,45,7] code of Flow's account addresses (flow-go, model/flow/address.go) finds any six wrong bits. Each network adds a word of its own.</remarks>
internal sealed class FlowFormat(string notation, ulong networkWord)
    : AddressFormat(notation, new(DigitCount, DigitCount + 2, AsciiSet.Of("0123456789abcdefABCDEF")))
{
    /// <summary>What the test network adds to a word of the code.</summary>
    public const ulong TestNetworkWord = 0x6834ba37b3980209;

    private const int DigitCount = 16;

    /// <summary>The columns of the code's parity-check matrix, for the bits of a word from the lowest on.</summary>
    private static readonly uint[] ParityColumns =
    [
        0x00001, 0x00002, 0x00004, 0x00008, 0x00010, 0x00020, 0x00040, 0x00080, 0x00100, 0x00200, 0x00400, 0x00800, 0x01000, 0x02000, 0x04000, 0x08000,
        0x10000, 0x20000, 0x40000, 0x7328d, 0x6689a, 0x6112f, 0x6084b, 0x433fd, 0x42aab, 0x41951, 0x233ce, 0x22a81, 0x21948, 0x1ef60, 0x1deca, 0x1c639,
        0x1bdd8, 0x1a535, 0x194ac, 0x18c46, 0x1632b, 0x1529b, 0x14a43, 0x13184, 0x12942, 0x118c1, 0x0f812, 0x0e027, 0x0d00e, 0x0c83c, 0x0b01d, 0x0a831,
        0x0982b, 0x07034, 0x0682a, 0x05819, 0x03807, 0x007d2, 0x00727, 0x0068e, 0x0067c, 0x0059d, 0x004eb, 0x003b4, 0x0036a, 0x002d9, 0x001c7, 0x0003f,
    ];

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        var start = PrefixLength(text);
        var digits = text[start..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, start + foreign);
        }

        if (digits.Length != DigitCount)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var word = networkWord;
        for (var i = 0; i < DigitCount; i++)
        {
            word ^= (ulong)HexDigits.Value(digits[i]) << (4 * (DigitCount - 1 - i));
        }

        return word != 0 && Parity(word) == 0 ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override string Canonical(ReadOnlySpan<char> text) => "0x" + text[PrefixLength(text)..].ToString().ToLowerInvariant();

    private static int PrefixLength(ReadOnlySpan<char> text) => text.StartsWith("0x", StringComparison.Ordinal) ? 2 : 0;

    private static uint Parity(ulong word)
    {
        uint parity = 0;
        for (var i = 0; word != 0; i++, word >>= 1)
        {
            parity ^= (word & 1) != 0 ? ParityColumns[i] : 0;
        }

        return parity;
    }
}
