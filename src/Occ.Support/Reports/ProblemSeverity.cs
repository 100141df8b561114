using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How much harm a problem does or threatens.</summary>
[JsonConverter(typeof(KebabCaseConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>A question or an annoyance.</summary>
    Low,

    /// <summary>Something does not work, no money is at risk.</summary>
    Normal,

    /// <summary>Money is out of reach, or its state unknown.</summary>
    High,

    /// <summary>Money or keys are in danger now.</summary>
    Critical,
}
