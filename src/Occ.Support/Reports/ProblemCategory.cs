using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a problem is about, by what the person needs done first.</summary>
[JsonConverter(typeof(KebabCaseConverter<ProblemCategory>))]
public enum ProblemCategory
{
    /// <summary>Everything else: questions, prices, ideas.</summary>
    Other,

    /// <summary>Access, theft, fraud and whatever endangers the keys.</summary>
    AccountSecurity,

    /// <summary>Sending out of one's own wallet.</summary>
    Transfer,

    /// <summary>Money coming in, or a withdrawal order at a service.</summary>
    DepositWithdrawal,

    /// <summary>Slow or silent: the service, the connection, or support itself.</summary>
    ResponseTime,

    /// <summary>Updating, moving, and faults that began with an update.</summary>
    SoftwareUpdate,
}
