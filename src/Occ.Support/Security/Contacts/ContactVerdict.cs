using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Whether a contact is one of the official channels.</summary>
[JsonConverter(typeof(KebabCaseConverter<ContactVerdict>))]
public enum ContactVerdict
{
    /// <summary>It is none of them, and resembles none.</summary>
    Unknown,

    /// <summary>It imitates one of them.</summary>
    Imitates,

    /// <summary>It is one of them.</summary>
    Official,
}
