using System.Text;

namespace Occ.Support;

/// <summary>The published JSON Schema (draft 2020-12) of a file of releases.</summary>
public static class ReleaseSchema
{
    private static readonly Lazy<string> Content = new(() => Encoding.UTF8.GetString(EmbeddedContent.ReadOne("schemas/releases.v1.json")));

    /// <summary>The schema as JSON. What it can't say, the reader does: that versions are versions, and that ranges are not empty.</summary>
    public static string Text => Content.Value;
}
