namespace Occ.Support;

/// <summary>Who needs a memo.</summary>
public enum MemoNeed
{
    /// <summary>The network has none.</summary>
    None,

    /// <summary>It can be left out.</summary>
    Optional,

    /// <summary>Exchanges share one address among their users: a deposit without it is not credited by itself.</summary>
    ExchangeDeposits,
}
