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

    /// <summary>Leave this conversation aside for another guide.</summary>
    Digress,

    /// <summary>Come back to the conversation that was left aside.</summary>
    Resume,

    /// <summary>Ask for a person.</summary>
    Person,

    /// <summary>Tell the result of an automatic check.</summary>
    Probe,
}
