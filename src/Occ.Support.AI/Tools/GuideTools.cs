using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Occ.Support.AI;

/// <summary>The guides, and a walk through one: the session travels with every call.</summary>
internal sealed class GuideTools(Troubleshooter troubleshooter, TimeProvider time)
{
    [Description("Lists the guides that can be walked with a person, by id.")]
    public GuidesAnswer ListGuides([Description("The language: en or zh-Hans.")] string? language = null) =>
        new([.. troubleshooter.Guides.Select(g => new GuideAnswer(g.Id, ToolText.Code(g.Category), g.Title(language), g.Summary(language)))]);

    [Description("Begins a guide. Show the person the text and the choices, and pass what they answer to answer_guide together with the session.")]
    public StepAnswer StartGuide([Description("The id of the guide.")] string guide, [Description("The language: en or zh-Hans.")] string? language = null) =>
        troubleshooter.Guides.Any(g => g.Id == Guard.Against.Null(guide))
            ? StepAnswer.Of(troubleshooter.Start(guide, language, time.GetUtcNow()))
            : StepAnswer.Refused("unknown-guide");

    [Description("Takes the person's answer to the step that was shown, and gives the next one.")]
    public StepAnswer AnswerGuide(
        [Description("The session of the last step, unchanged.")] string session,
        [Description("The answer: the id of a choice, or what the person wrote. Leave it out with back or skip.")] string? answer = null,
        [Description("What the person does: answer (the default), back, skip (they don't know), restart, or person (they want a human).")] string action = "answer")
    {
        var reading = Session.Read(session);
        if (reading.Session is not { } known)
        {
            return StepAnswer.Refused(ToolText.Code(reading.Fault));
        }

        // The revision makes a repeated call the same call.
        var id = $"{action}-{known.Revision}";
        var input = action switch
        {
            "back" => SessionInput.Back(id),
            "skip" => SessionInput.Skip(id),
            "restart" => SessionInput.Restart(id),
            "person" => SessionInput.Person(id),
            _ => SessionInput.Answer(id, ToolText.Cut(answer ?? "")),
        };
        return StepAnswer.Of(troubleshooter.Advance(known, input, time.GetUtcNow()));
    }
}
