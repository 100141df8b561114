namespace Occ.Support;

/// <summary>The published JSON Schema (draft 2020-12) of a directory of official channels.</summary>
public static class ChannelSchema
{
    /// <summary>The schema as JSON. What it can't say, the reader does: that the address of a channel is one.</summary>
    public static string Text => Published.Text;

    internal static PublishedSchema Published { get; } = new("schemas/official-channels.v1.json");
}
