namespace Occ.Support;

/// <summary>The published JSON Schema (draft 2020-12) of a situation.</summary>
public static class SituationSchema
{
    /// <summary>The schema as JSON. What it can't say, such as the range of a number, the reader does.</summary>
    public static string Text => Published.Text;

    internal static PublishedSchema Published { get; } = new("schemas/situation.v1.json");
}
