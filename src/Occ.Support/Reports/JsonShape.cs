using System.Text.Json;
using System.Text.Unicode;

namespace Occ.Support;

/// <summary>Finds what keeps bytes from being a JSON document of bounded depth in whole Unicode.</summary>
internal static class JsonShape
{
    public static ReportFault? FaultOf(ReadOnlySpan<byte> utf8)
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
