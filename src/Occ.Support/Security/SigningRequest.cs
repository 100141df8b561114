namespace Occ.Support;

/// <summary>What a wallet asks a person to sign.</summary>
public sealed record SigningRequest
{
    /// <summary>What it is.</summary>
    public SigningRequestKind Kind { get; init; }

    /// <summary>The call data of a transaction, in hexadecimal digits with or without <c>0x</c>.</summary>
    public string? CallData { get; init; }

    /// <summary>The primary type of typed data, such as <c>Permit</c>, <c>PermitSingle</c> or <c>PermitTransferFrom</c>.</summary>
    public string? PrimaryType { get; init; }

    /// <summary>The contracts that the person or the host trusts to spend tokens, as addresses.</summary>
    public IReadOnlyList<string>? TrustedSpenders { get; init; }

    /// <summary>Whether the wallet itself proposed it, and not a site.</summary>
    public bool? IsByWallet { get; init; }
}
