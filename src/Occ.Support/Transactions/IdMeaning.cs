namespace Occ.Support;

/// <summary>What words say of an id.</summary>
internal enum IdMeaning
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>A transaction.</summary>
    Transaction,

    /// <summary>A private key or seed.</summary>
    PrivateKey,

    /// <summary>A block.</summary>
    Block,

    /// <summary>An address.</summary>
    Address,

    /// <summary>A user operation.</summary>
    UserOperation,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A token.</summary>
    Token,

    /// <summary>An order.</summary>
    Order,

    /// <summary>A payment of the Lightning network.</summary>
    Payment,

    /// <summary>The topic of an event.</summary>
    Topic,
}
