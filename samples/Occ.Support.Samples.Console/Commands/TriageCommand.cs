namespace Occ.Support.Samples;

/// <summary><c>triage</c>: reads a message as support would, and takes the secrets out first.</summary>
internal sealed class TriageCommand(TimeProvider time) : SupportCommand
{
    private const string Explain = "explain";

    private readonly Lazy<IntakeReader> _reader = new(() => new(time));

    public override string Name => "triage";

    public override IReadOnlyList<Member> Members { get; } = [new("text"), new(Explain, IsRequired: false, IsSwitch: true)];

    public override bool ReadsInput => true;

    public override Answer Reply(Request request) => new TriageAnswer(_reader.Value.Read(request.Text("text")), request.Language, request.Has(Explain) ? request.Text("text") : null);
}
