namespace Occ.Support.Samples;

/// <summary>How much of a long input is worked on at a time, in bytes.</summary>
/// <param name="Body">About how much a chunk holds.</param>
/// <param name="Line">The longest line that no chunk cuts, its line feed included; less than <paramref name="Body"/>.</param>
/// <param name="Before">How much of what comes before it a chunk also sees.</param>
/// <param name="After">How much of what comes behind it a chunk also sees.</param>
internal readonly record struct ChunkSize(int Body, int Line, int Before, int After)
{
    /// <summary>For work that looks at one line at a time.</summary>
    public static ChunkSize Lines { get; } = new(192 * 1024, 128 * 1024, 0, 0);
}
