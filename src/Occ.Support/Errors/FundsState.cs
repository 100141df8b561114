using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What an error means for the money. The first value is the one to assume when nothing is known.</summary>
[JsonConverter(typeof(KebabCaseConverter<FundsState>))]
public enum FundsState
{
    /// <summary>It may have been sent or not: look the transaction up before anything else.</summary>
    UnknownCheckChain,

    /// <summary>Something threatens the money or the keys: stop.</summary>
    AtRisk,

    /// <summary>It was sent.</summary>
    Moved,

    /// <summary>It was sent and waits to be confirmed.</summary>
    Pending,

    /// <summary>The amount stayed; the network fee is gone.</summary>
    NotMovedFeeSpent,

    /// <summary>Nothing was sent.</summary>
    NotMoved,

    /// <summary>No transfer is concerned.</summary>
    NotApplicable,
}
