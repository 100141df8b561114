using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>In which order support takes problems up. It follows from <see cref="ProblemSeverity"/> and <see cref="ProblemUrgency"/>.</summary>
[JsonConverter(typeof(KebabCaseConverter<ProblemPriority>))]
public enum ProblemPriority
{
    /// <summary>When there is time.</summary>
    Low,

    /// <summary>In its turn.</summary>
    Normal,

    /// <summary>Before the others.</summary>
    High,

    /// <summary>Now.</summary>
    Urgent,
}
