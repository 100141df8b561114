using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What a person can do in a conversation.</summary>
[JsonConverter(typeof(KebabCaseConverter<SessionInputKind>))]
public enum SessionInputKind
{
    /// <summary>Answer the question, or say that the task is done.</summary>
    Answer,

    /// <summary>Take the last answer back.</summary>
    Back,

    /// <summary>Say "I don't know".</summary>
    Skip,

    /// <summary>Begin again.</summary>
    Restart,

    /// <summary>Go on in another language.</summary>
    SetLanguage,
}
