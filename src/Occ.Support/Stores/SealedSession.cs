using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What opening a token gave.</summary>
/// <param name="Session">The conversation; null unless the fault is <see cref="SealFault.None"/>.</param>
/// <param name="Fault">Why it can't be used.</param>
public readonly record struct SealedSession(Session? Session, SealFault Fault)
{
    /// <summary>Returns the fault, without the conversation.</summary>
    public override string ToString() => KebabCase.Code(Fault);
}

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
