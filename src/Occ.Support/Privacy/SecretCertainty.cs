using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How sure the scanner is. What is only likely is redacted as well.</summary>
[JsonConverter(typeof(KebabCaseConverter<SecretCertainty>))]
public enum SecretCertainty
{
    /// <summary>The shape and the words around it say so.</summary>
    Likely,

    /// <summary>A checksum, a proof or an unmistakable structure says so.</summary>
    Certain,
}
