namespace Occ.Support;

/// <summary>The network that a device is connected to. Null is unknown.</summary>
public sealed record ConnectionState
{
    /// <summary>What kind of network it is.</summary>
    public ConnectionKind? Kind { get; init; }

    /// <summary>Whether every byte costs.</summary>
    public bool? IsMetered { get; init; }

    /// <summary>Whether the connection breaks off.</summary>
    public bool? IsUnstable { get; init; }

    /// <summary>Whether a VPN that the person trusts is on.</summary>
    public bool? UsesVpn { get; init; }

    /// <summary>Whether the action can't wait for a better network.</summary>
    public bool? CannotWait { get; init; }
}
