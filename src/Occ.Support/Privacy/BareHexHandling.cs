using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What becomes of 64 hexadecimal digits that no word near them calls a key or a hash.</summary>
/// <remarks>Nearly all of them are transaction ids; but for one in 10^38, any of them could be a private key.</remarks>
[JsonConverter(typeof(KebabCaseConverter<BareHexHandling>))]
public enum BareHexHandling
{
    /// <summary>They are redacted where they are the whole message, or where it speaks of a key and of no transaction.</summary>
    ByMessage,

    /// <summary>They are redacted where the message speaks of a key and of no transaction; alone they stay. For a field that asks for an id.</summary>
    ByWords,

    /// <summary>They are redacted.</summary>
    Redact,

    /// <summary>They stay.</summary>
    Keep,
}
