using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Reads a string of JSON as it was written, half of a surrogate pair included, where the reader's own method would throw.</summary>
/// <remarks>People's texts do hold such halves: a chat program cut an emoji in two. They are answered like any other text.</remarks>
internal static class JsonText
{
    /// <summary>The present string or member name of a reader over one span of valid UTF-8.</summary>
    public static string Of(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);

    private static string Unescape(ReadOnlySpan<byte> written)
    {
        var text = new StringBuilder(written.Length);
        while (written.IndexOf((byte)'\\') is >= 0 and var slash)
        {
            text.Append(Encoding.UTF8.GetString(written[..slash]));
            var code = written[slash + 1];
            var length = code == 'u' ? 6 : 2;
            text.Append(code switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                (byte)'u' => (char)ushort.Parse(written.Slice(slash + 2, 4), NumberStyles.AllowHexSpecifier, NumberFormatInfo.InvariantInfo),
                _ => (char)code,
            });
            written = written[(slash + length)..];
        }

        return text.Append(Encoding.UTF8.GetString(written)).ToString();
    }
}
