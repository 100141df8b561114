using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How helpful a person found the help.</summary>
[JsonConverter(typeof(KebabCaseConverter<Helpfulness>))]
public enum Helpfulness
{
    /// <summary>Not at all.</summary>
    Useless,

    /// <summary>A little.</summary>
    Little,

    /// <summary>Helpful.</summary>
    Helpful,

    /// <summary>Very helpful.</summary>
    VeryHelpful,
}
