using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How bad it is to ignore an advice.</summary>
[JsonConverter(typeof(KebabCaseConverter<AdviceSeverity>))]
public enum AdviceSeverity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>It can cost money or access.</summary>
    Warning,

    /// <summary>It will cost money or access, unless the person stops.</summary>
    Danger,
}
