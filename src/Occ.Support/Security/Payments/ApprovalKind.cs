namespace Occ.Support;

/// <summary>What an approval covers.</summary>
internal enum ApprovalKind
{
    /// <summary>An amount of one token.</summary>
    Allowance,

    /// <summary>Every item of a collection.</summary>
    Collection,

    /// <summary>What a signature allows, handed in by anybody.</summary>
    Permit,
}
