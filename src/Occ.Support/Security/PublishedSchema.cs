using System.Text;
using System.Text.Json;

namespace Occ.Support;

/// <summary>A published JSON Schema, and documents compared with it.</summary>
internal sealed class PublishedSchema(string path)
{
    private readonly Lazy<(string Text, SchemaNode Root)> _schema = new(() => Load(path));

    /// <summary>The schema as JSON.</summary>
    public string Text => _schema.Value.Text;

    /// <summary>Every fault of a document; where there is none, the document, which the caller disposes.</summary>
    public IReadOnlyList<ReportFault> FaultsOf(ReadOnlyMemory<byte> utf8, out JsonDocument? document)
    {
        document = null;
        if (utf8.Length > ReportReaderOptions.DefaultMaxBytes)
        {
            return [new("", ReportFaultKind.TooLarge) { Limit = ReportReaderOptions.DefaultMaxBytes }];
        }

        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (JsonShape.FaultOf(utf8.Span) is { } broken)
        {
            return [broken];
        }

        document = JsonDocument.Parse(utf8, new() { MaxDepth = ReportReaderOptions.MaxDepth });
        var faults = ReportCheck.FaultsOf(document.RootElement, _schema.Value.Root);
        if (faults.Count > 0)
        {
            document.Dispose();
            document = null;
        }

        return faults;
    }

    private static (string Text, SchemaNode Root) Load(string path)
    {
        var text = Encoding.UTF8.GetString(EmbeddedContent.ReadOne(path));
        using var document = JsonDocument.Parse(text);
        return (text, SchemaNode.Read(document.RootElement, document.RootElement));
    }
}
