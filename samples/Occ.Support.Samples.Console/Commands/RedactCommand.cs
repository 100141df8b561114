namespace Occ.Support.Samples;

/// <summary><c>redact</c>: takes recovery phrases, keys, passwords and codes out of a text, or out of files or a stream of any length.</summary>
internal sealed class RedactCommand : BatchCommand
{
    private const string Text = "text";

    public override string Name => "redact";

    public override IReadOnlyList<Member> Members { get; } = [new(Text), .. Options];

    public override bool ReadsInput => true;

    public override Answer Reply(Request request) =>
        new RedactAnswer(SecretScanner.Default.Redact(request.Text(Text), request.Language), request.Language);

    protected override BatchPlan Plan(Request request) => new(RedactionWorker.Size, language => new RedactionWorker(language), IsByLine: false);

    /// <summary>A secret can begin on one line and end on another, so there is no answer for each line.</summary>
    protected override string? WholeInput(Request request, Lazy<BatchInput> input)
    {
        _ = input.Value;
        return null;
    }
}
