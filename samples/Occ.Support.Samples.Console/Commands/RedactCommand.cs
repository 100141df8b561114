namespace Occ.Support.Samples;

/// <summary><c>redact</c>: takes recovery phrases, keys, passwords and codes out of a text.</summary>
internal sealed class RedactCommand : SupportCommand
{
    public override string Name => "redact";

    public override IReadOnlyList<Member> Members { get; } = [new("text")];

    public override bool ReadsInput => true;

    public override Answer Reply(Request request) =>
        new RedactAnswer(SecretScanner.Default.Redact(request.Text("text"), request.Language), request.Language);
}
