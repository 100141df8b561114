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
