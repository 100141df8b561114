using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Why a token can't be used.</summary>
[JsonConverter(typeof(KebabCaseConverter<SealFault>))]
public enum SealFault
{
    /// <summary>It is no token, or a part of one, or somebody changed it, or it belongs to another person.</summary>
    Unreadable,

    /// <summary>It is longer than a token can be.</summary>
    TooLarge,

    /// <summary>It was sealed with a key that is not on the ring any more.</summary>
    UnknownKey,

    /// <summary>It is too old.</summary>
    Expired,

    /// <summary>It holds a conversation that this version of the library can't read.</summary>
    UnknownSession,

    /// <summary>It can be used.</summary>
    None,
}
