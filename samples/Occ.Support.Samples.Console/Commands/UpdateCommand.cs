namespace Occ.Support.Samples;

/// <summary><c>update</c>: is an update needed, can it begin, in which steps, and how to go back.</summary>
internal sealed class UpdateCommand(TimeProvider time) : QuestionCommand
{
    public override string Name => "update";

    protected override string Schema => ReleaseSchema.Text;

    protected override Answer Reply(string json, string? error, string language)
    {
        var question = UpdateQuestion.Read(json, out var faults);
        var advice = question is null || error is not null ? null : new UpdateAdvisor(question.Releases).Advise(question.Situation, question.Now ?? time.GetUtcNow());
        return new UpdateAnswer(advice, faults, error, language);
    }
}
