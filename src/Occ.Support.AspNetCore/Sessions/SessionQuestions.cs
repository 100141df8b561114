using System.Text.Json;

namespace Occ.Support.AspNetCore;

/// <summary>A conversation to begin.</summary>
/// <param name="Guide">The id of a guide.</param>
/// <param name="Language">The language of the conversation; that of the request where it is left out.</param>
/// <param name="Report">A draft whose facts are not asked again, such as the <c>report</c> of <c>triage</c>.</param>
internal sealed record SessionQuestion(string Guide, string? Language = null, JsonElement? Report = null);

/// <summary>What the person did.</summary>
/// <param name="Kind"><c>answer</c>, <c>back</c>, <c>skip</c>, <c>restart</c>, <c>set-language</c>, <c>digress</c>, <c>resume</c>, <c>person</c> or <c>probe</c>.</param>
/// <param name="Text">The answer (the id of a choice, its label, or any text), the language, the guide, or what the check found.</param>
/// <param name="Step">The step whose button was pressed, or whose check it was.</param>
internal sealed record SessionInputQuestion(string Kind, string? Text = null, string? Step = null)
{
    /// <summary>The input for the engine; null where the kind is unknown or lacks its text.</summary>
    public SessionInput? ToInput(string id) => (Kebab.Find<SessionInputKind>(Kind), Text, Step) switch
    {
        (SessionInputKind.Answer, { } text, _) => SessionInput.Answer(id, text, Step),
        (SessionInputKind.Back, _, _) => SessionInput.Back(id),
        (SessionInputKind.Skip, _, _) => SessionInput.Skip(id, Step),
        (SessionInputKind.Restart, _, _) => SessionInput.Restart(id),
        (SessionInputKind.SetLanguage, { } tag, _) => SessionInput.SetLanguage(id, tag),
        (SessionInputKind.Digress, { } guide, _) => SessionInput.Digress(id, guide),
        (SessionInputKind.Resume, _, _) => SessionInput.Resume(id),
        (SessionInputKind.Person, _, _) => SessionInput.Person(id),
        (SessionInputKind.Probe, _, { } step) => SessionInput.ProbeResult(id, step, Text),
        _ => null,
    };
}

/// <summary>A report to be filled up with what the conversation found out.</summary>
/// <param name="Report">A draft, such as the <c>report</c> of <c>triage</c>; left out where there is none.</param>
internal sealed record SessionReportQuestion(JsonElement? Report = null);

/// <summary>A token of a conversation, made here or by another host with the same keys.</summary>
/// <param name="Token">The token.</param>
internal sealed record TokenQuestion(string Token);

/// <summary>A token with which the conversation goes on elsewhere.</summary>
/// <param name="Token">The token.</param>
internal sealed record TokenAnswer(string Token);
