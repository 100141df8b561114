using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How a problem ended.</summary>
[JsonConverter(typeof(KebabCaseConverter<ReportResult>))]
public enum ReportResult
{
    /// <summary>It has not ended; the default.</summary>
    Open,

    /// <summary>It is solved.</summary>
    Solved,

    /// <summary>There is nothing to do but wait, and the person knows until when.</summary>
    Waiting,

    /// <summary>It went to people who can do more.</summary>
    Escalated,

    /// <summary>It can't be solved, and the person knows.</summary>
    Unsolvable,

    /// <summary>The person left before the end.</summary>
    Abandoned,
}
