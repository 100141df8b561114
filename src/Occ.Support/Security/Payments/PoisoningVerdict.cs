using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How much an address resembles one that the person knows.</summary>
[JsonConverter(typeof(KebabCaseConverter<PoisoningVerdict>))]
public enum PoisoningVerdict
{
    /// <summary>It is known itself, or resembles none.</summary>
    None,

    /// <summary>It resembles one more than chance mostly gives.</summary>
    Weak,

    /// <summary>It was made to resemble one: chance gives this to at most one in a million.</summary>
    Lookalike,
}
