using System.Text;
using System.Text.Json;

namespace Occ.Support;

/// <summary>A published JSON Schema, and documents compared with it.</summary>
/// <param name="path">Where it stands in the content of the library.</param>
internal sealed class PublishedSchema(string path)
{
    private readonly Lazy<(string Text, SchemaNode Root)> _schema = new(() => Load(path));

    /// <summary>The schema as JSON.</summary>
    public string Text => _schema.Value.Text;

    /// <summary>The schema as a reader walks it.</summary>
    public SchemaNode Root => _schema.Value.Root;

    /// <summary>Every fault of a document; where there is none, the document, which the caller disposes.</summary>
    public IReadOnlyList<ReportFault> FaultsOf(ReadOnlyMemory<byte> utf8, out JsonDocument? document)
    {
        if (JsonShape.Parse(utf8, ReportReaderOptions.DefaultMaxBytes, out document) is { } broken)
        {
            return [broken];
        }

        var faults = SchemaCheck.FaultsOf(document!.RootElement, Root);
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
