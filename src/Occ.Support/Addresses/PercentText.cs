using System.Text;

namespace Occ.Support;

/// <summary>Percent-encoding (RFC 3986, section 2.1), decoded once.</summary>
internal static class PercentText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a value; null where a percent sign has no two digits behind it or the bytes are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%'))
        {
            return text.ToString();
        }

        var bytes = new List<byte>(text.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '%')
            {
                Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
                var count = rune.EncodeToUtf8(utf8);
                bytes.AddRange(utf8[..count]);
                at += length;
                continue;
            }

            if (at + 2 >= text.Length || HexDigits.IndexOfForeign(text.Slice(at + 1, 2)) >= 0)
            {
                return null;
            }

            bytes.Add((byte)((HexDigits.Value(text[at + 1]) << 4) | HexDigits.Value(text[at + 2])));
            at += 3;
        }

        try
        {
            return Strict.GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
