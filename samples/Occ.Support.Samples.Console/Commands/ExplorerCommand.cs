namespace Occ.Support.Samples;

/// <summary><c>explorer</c>: which network and what does a link to a block explorer show.</summary>
internal sealed class ExplorerCommand : SupportCommand
{
    private readonly ExplorerLinks _links = new();

    public override string Name => "explorer";

    public override IReadOnlyList<Member> Members { get; } = [new("url")];

    public override Answer Reply(Request request) => new ExplorerAnswer(_links.Read(request.Text("url")), request.Language);
}
