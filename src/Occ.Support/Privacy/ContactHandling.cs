using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What becomes of a phone number or an e-mail address in free text.</summary>
[JsonConverter(typeof(KebabCaseConverter<ContactHandling>))]
public enum ContactHandling
{
    /// <summary>A placeholder takes its place. A report has a field of its own for how to reach a person.</summary>
    Redact,

    /// <summary>A part of it stays, enough for its owner to know it again: <c>***78</c>, <c>a***@example.com</c>.</summary>
    Mask,

    /// <summary>It stays as it is, and is no finding.</summary>
    Keep,
}
