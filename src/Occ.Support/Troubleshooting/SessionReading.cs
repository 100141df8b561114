using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A conversation that was read back, or the reason why it could not be.</summary>
/// <param name="Session">The conversation; null when there is a fault.</param>
/// <param name="Fault">Why it can't be used.</param>
public readonly record struct SessionReading(Session? Session, SessionFault Fault)
{
    /// <summary>The reason as a text for a person.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language) => TextCatalog.BuiltIn.Get($"troubleshooting.session.{KebabCase.Code(Fault)}", language);
}

/// <summary>Why a stored conversation can't be used.</summary>
[JsonConverter(typeof(KebabCaseConverter<SessionFault>))]
public enum SessionFault
{
    /// <summary>It is not the JSON of a conversation.</summary>
    Unreadable,

    /// <summary>Another version of the library wrote it.</summary>
    UnknownSchema,

    /// <summary>It does not say which version of which guide it walks.</summary>
    MissingStamp,

    /// <summary>It can be used.</summary>
    None,
}
