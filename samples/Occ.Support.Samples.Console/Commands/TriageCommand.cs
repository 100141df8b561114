namespace Occ.Support.Samples;

/// <summary><c>triage</c>: reads a message as support would, and takes the secrets out first.</summary>
internal sealed class TriageCommand(TimeProvider time) : BatchCommand
{
    private const string Explain = "explain";
    private const string Lines = "lines";

    private readonly Lazy<IntakeReader> _reader = new(() => new(time));

    public override string Name => "triage";

    public override IReadOnlyList<Member> Members { get; } = [new("text"), new(Explain, IsRequired: false, IsSwitch: true), new(Lines, IsRequired: false, IsSwitch: true), .. Options];

    public override bool ReadsInput => true;

    public override Answer Reply(Request request) => new TriageAnswer(_reader.Value.Read(request.Text("text")), request.Language, request.Has(Explain) ? request.Text("text") : null);

    protected override BatchPlan Plan(Request request) =>
        new(ChunkSize.Lines, language => new LineWorker(this, line => new TriageAnswer(_reader.Value.Read(line), language, null), request.IsJson, language, ChunkSize.Lines), IsByLine: true);

    /// <summary>What a person pastes or pipes in is one message, of as many lines as it has.</summary>
    protected override string? WholeInput(Request request, Lazy<BatchInput> input)
    {
        if (request.Has(Lines) || request.Has(Offset) || request.Has(Output))
        {
            return null;
        }

        using var reader = new StreamReader(input.Value.Stream);
        return reader.ReadToEnd();
    }
}
