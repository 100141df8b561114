using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a product is.</summary>
[JsonConverter(typeof(KebabCaseConverter<ReleaseKind>))]
public enum ReleaseKind
{
    /// <summary>An app for a phone.</summary>
    App,

    /// <summary>A program for a computer.</summary>
    Desktop,

    /// <summary>An extension of a browser.</summary>
    Extension,

    /// <summary>The firmware of a hardware wallet.</summary>
    Firmware,
}
