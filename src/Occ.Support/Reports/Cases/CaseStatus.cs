using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Where a support case stands.</summary>
[JsonConverter(typeof(KebabCaseConverter<CaseStatus>))]
public enum CaseStatus
{
    /// <summary>It is new, nobody waits for anybody yet.</summary>
    Open,

    /// <summary>Support waits for the person.</summary>
    PendingUser,

    /// <summary>The person waits for support.</summary>
    PendingSupport,

    /// <summary>It is solved, as far as support knows.</summary>
    Solved,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>It came back after it was solved or closed.</summary>
    Reopened,
}
