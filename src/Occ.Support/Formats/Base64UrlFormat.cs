namespace Occ.Support;

/// <summary>So many bytes in base64url without padding, and no checksum: Arweave.</summary>
/// <remarks>RFC 4648, section 5. Transaction ids of the same network look the same.</remarks>
internal sealed class Base64UrlFormat(string notation, int length)
    : AddressFormat(notation, new(TextLength(length), TextLength(length), AsciiSet.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")))
{
    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (text.IndexOfAny('+', '/') is var standard and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, standard);
        }

        if (text.Length != TextLength(length))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[length];
        return Base64Text.TryDecode(text, bytes, out var foreign)
            ? FormatMatch.Unchecked("account")
            : FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
    }

    private static int TextLength(int bytes) => ((bytes * 8) + 5) / 6;
}
