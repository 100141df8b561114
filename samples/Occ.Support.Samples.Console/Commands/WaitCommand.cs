namespace Occ.Support.Samples;

/// <summary><c>wait</c>: how long an answer takes, when it is quieter, and which guide answers sooner.</summary>
internal sealed class WaitCommand(TimeProvider time) : QuestionCommand
{
    public override string Name => "wait";

    protected override string Schema => CalendarSchema.Text;

    protected override Answer Reply(string json, string? error, string language)
    {
        var question = WaitQuestion.Read(json, out var faults);
        return new WaitAnswer(error is null ? question : null, faults, error, time.GetUtcNow(), language);
    }
}
