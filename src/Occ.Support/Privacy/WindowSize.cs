namespace Occ.Support;

/// <summary>How much of a long text is in memory at a time, in UTF-16 code units.</summary>
/// <param name="Whole">All of it.</param>
/// <param name="LookAhead">How much must have been read behind what is settled.</param>
/// <param name="Context">How much is kept of what was settled.</param>
internal readonly record struct WindowSize(int Whole, int LookAhead, int Context)
{
    /// <summary>
    /// Looks ahead farther than the longest block that is one secret (a keystore of 20,000 and the 4,000 that its name may stand
    /// before it), and keeps more than the farthest that a word before a secret still counts for it.
    /// </summary>
    public static WindowSize Default { get; } = new(250_000, 25_000, 6_000);
}
