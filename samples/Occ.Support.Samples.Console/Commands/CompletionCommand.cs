namespace Occ.Support.Samples;

/// <summary><c>completion</c>: the script by which a shell completes commands, options and their values.</summary>
internal sealed class CompletionCommand : SupportCommand
{
    private const string Shell = "shell";
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public override string Name => "completion";

    public override IReadOnlyList<Member> Members { get; } = [new(Shell, IsRequired: false)];

    public override Answer Reply(Request request) => request.Optional(Shell) switch
    {
        null => new CompletionAnswer(Shells, null),
        var shell when Shells.Contains(shell) => new CompletionAnswer([shell], ScriptOf(shell)),
        _ => Refuse(ErrorCodes.UnknownShell, request.Language),
    };

    public override IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) =>
        words.Count == 0 ? Shells.Select(s => new Candidate(s)) : [];

    private static string ScriptOf(string shell)
    {
        using var reader = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"occ-support.{shell}")!);
        return reader.ReadToEnd();
    }
}
