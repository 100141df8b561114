using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Who has to act so that an error goes away.</summary>
[JsonConverter(typeof(KebabCaseConverter<ErrorActor>))]
public enum ErrorActor
{
    /// <summary>The support of the wallet.</summary>
    Support,

    /// <summary>The person.</summary>
    User,

    /// <summary>The wallet app, by a setting or an update.</summary>
    WalletApp,

    /// <summary>The network, by time.</summary>
    Network,

    /// <summary>The node or service that the wallet talks to.</summary>
    Node,

    /// <summary>The exchange, the site or the recipient.</summary>
    Counterparty,

    /// <summary>The contract or program that was called.</summary>
    Contract,

    /// <summary>The hardware wallet or the phone.</summary>
    Device,
}
