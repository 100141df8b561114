namespace Occ.Support;

/// <summary>What is dangerous about a link that was read as one of a block explorer.</summary>
[Flags]
public enum ExplorerWarnings
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The link carries a secret, such as a view key or the blinding values of Liquid; it was left out of the answer. The whole link must not be passed on.</summary>
    Secret = 1,

    /// <summary>The name of a known explorer stands in front of another host, or another host hides behind an at sign.</summary>
    LookAlikeHost = 2,
}
