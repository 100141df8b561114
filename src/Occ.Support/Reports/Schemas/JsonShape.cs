using System.Text.Json;
using System.Text.Unicode;

namespace Occ.Support;

/// <summary>Finds what keeps bytes from being a JSON document of bounded depth in whole Unicode.</summary>
internal static class JsonShape
{
    /// <summary>Reads a document from UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">Any bytes.</param>
    /// <param name="maxBytes">How many bytes it may have.</param>
    /// <param name="document">The document, which the caller disposes; null where there is a fault.</param>
    /// <returns>What keeps the bytes from being one; null where nothing does.</returns>
    public static ReportFault? Parse(ReadOnlyMemory<byte> utf8, int maxBytes, out JsonDocument? document)
    {
        document = null;
        if (utf8.Length > maxBytes)
        {
            return new("", ReportFaultKind.TooLarge) { Limit = maxBytes };
        }

        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (FaultOf(utf8.Span) is { } fault)
        {
            return fault;
        }

        document = JsonDocument.Parse(utf8, new() { MaxDepth = ReportReaderOptions.MaxDepth });
        return null;
    }

    private static ReportFault? FaultOf(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            return new("", ReportFaultKind.NotUnicode);
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= ReportReaderOptions.MaxDepth)
                {
                    return At(utf8, reader.TokenStartIndex, new("", ReportFaultKind.TooDeep) { Limit = ReportReaderOptions.MaxDepth });
                }

                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException broken)
        {
            return new("", ReportFaultKind.BrokenJson) { Line = (broken.LineNumber ?? 0) + 1, BytePosition = (broken.BytePositionInLine ?? 0) + 1 };
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 names half of a surrogate pair.
            return At(utf8, reader.TokenStartIndex, new("", ReportFaultKind.NotUnicode));
        }
    }

    private static ReportFault At(ReadOnlySpan<byte> utf8, long index, ReportFault fault)
    {
        var before = utf8[..(int)index];
        return fault with { Line = before.Count((byte)'\n') + 1, BytePosition = before.Length - before.LastIndexOf((byte)'\n') };
    }
}
