using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a page of a block explorer shows.</summary>
[JsonConverter(typeof(KebabCaseConverter<ExplorerKind>))]
public enum ExplorerKind
{
    /// <summary>Nothing that was looked for, or no page of a known explorer.</summary>
    None,

    /// <summary>A transaction.</summary>
    Transaction,

    /// <summary>An address, account or contract.</summary>
    Address,

    /// <summary>A block.</summary>
    Block,

    /// <summary>A token.</summary>
    Token,
}

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
