using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>A principal of the Internet Computer: CRC-32 and up to 29 bytes in lower-case base32, in groups of five with dashes.</summary>
/// <remarks>The Internet Computer's interface specification, "Textual representation of principals".</remarks>
internal sealed class IcpPrincipalFormat(string notation) : AddressFormat(notation, new(8, MaxTextLength, AsciiSet.Of("abcdefghijklmnopqrstuvwxyz234567")))
{
    private const int GroupLength = 5;
    private const int MaxLetters = 53;
    private const int MaxTextLength = MaxLetters + (MaxLetters / GroupLength);
    private const int ChecksumLength = 4;
    private const int MaxLength = 29;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.Length > MaxTextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<char> letters = stackalloc char[MaxTextLength];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isSeparator = i % (GroupLength + 1) == GroupLength;
            if (isSeparator ? c != '-' : c >= 128 || Base32.LowerDigits[c] == AlphabetTable.Foreign)
            {
                return FormatMatch.Not(AddressVerdict.InvalidCharacter, i);
            }

            if (!isSeparator)
            {
                letters[count++] = c;
            }
        }

        Span<byte> bytes = stackalloc byte[ChecksumLength + MaxLength];
        var length = Base32.Decode(letters[..count], Base32.LowerDigits, bytes);
        if (length < ChecksumLength || text[^1] == '-')
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var content = bytes[ChecksumLength..length];
        return BinaryPrimitives.ReadUInt32BigEndian(bytes) == Crc32.Of(content)
            ? FormatMatch.Valid(KindOf(content))
            : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>The class of a principal is its last byte.</summary>
    private static string KindOf(ReadOnlySpan<byte> principal) => principal switch
    {
        [] or [.., 0x01] => "canister",
        [0x04] => "anonymous",
        _ => "principal",
    };
}
