namespace Occ.Support;

/// <summary>Whether a host advises the use of a VPN.</summary>
public enum VpnAdvice
{
    /// <summary>Where the network can't be trusted and the action can't wait; the default (FTC).</summary>
    WhenUntrusted,

    /// <summary>Never (CISA advises against personal VPNs, since their operator sees the traffic instead).</summary>
    Never,
}
