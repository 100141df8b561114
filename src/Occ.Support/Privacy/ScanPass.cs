namespace Occ.Support;

/// <summary>What of a text a walk reads.</summary>
internal enum ScanPass : byte
{
    /// <summary>The text as it was given. Where it is disguised, the walk gives up.</summary>
    Original,

    /// <summary>A copy without disguises.</summary>
    Plain,

    /// <summary>A copy in which broken tokens are whole, or what was wrapped. No layer below it is looked for.</summary>
    Innermost,
}
