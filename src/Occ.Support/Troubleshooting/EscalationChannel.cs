using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Who can act where the person and the guide can't.</summary>
[JsonConverter(typeof(KebabCaseConverter<EscalationChannel>))]
public enum EscalationChannel
{
    /// <summary>The support of the person's own wallet.</summary>
    WalletSupport,

    /// <summary>The wallet's security team: at once, not in the queue.</summary>
    SecurityTeam,

    /// <summary>The exchange or service that sent the money, through its own site or app.</summary>
    SendingService,

    /// <summary>The exchange or service that holds the receiving address, through its own site or app.</summary>
    ReceivingService,

    /// <summary>The person who sent the money.</summary>
    Sender,

    /// <summary>Whoever owns the address that the money reached.</summary>
    Recipient,
}
