using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How soon a problem gets worse if nobody acts: the clock, where <see cref="ProblemSeverity"/> is the harm.</summary>
[JsonConverter(typeof(KebabCaseConverter<ProblemUrgency>))]
public enum ProblemUrgency
{
    /// <summary>Nothing gets worse by waiting.</summary>
    None,

    /// <summary>It gets worse over days.</summary>
    Days,

    /// <summary>It gets worse within the day.</summary>
    Hours,

    /// <summary>Every minute counts: money can leave now.</summary>
    Minutes,
}
