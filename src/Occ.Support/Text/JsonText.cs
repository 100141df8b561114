using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace Occ.Support;

/// <summary>Tells whether JSON is whole Unicode, before a reader meets half of a surrogate pair in it.</summary>
/// <remarks>System.Text.Json throws an ArgumentException for half a pair in a text, and an InvalidOperationException for one that is escaped or for bytes that are not UTF-8.</remarks>
internal static class JsonText
{
    /// <summary>Encodes a text; false where it holds half of a surrogate pair.</summary>
    public static bool TryEncode(string json, [NotNullWhen(true)] out byte[]? utf8)
    {
        var bytes = new byte[json.Length * 3];
        var isWhole = Utf8.FromUtf16(json, bytes, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        utf8 = isWhole ? bytes[..length] : null;
        return isWhole;
    }

    /// <summary>Whether all strings up to the end, or to where the bytes stop being JSON, are whole.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return false;
        }

        if (utf8.IndexOf("\\u"u8) < 0)
        {
            return true;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return true; // who reads it will say so
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
