namespace Occ.Support.Samples;

/// <summary><c>guide</c>: lists, shows, draws, compares, checks and runs the guides.</summary>
internal sealed class GuideCommand(TimeProvider time) : SupportCommand
{
    private readonly Lazy<Troubleshooter> _loaded = new(() => new());

    public override string Name => "guide";

    private Troubleshooter Guides => _loaded.Value;

    public override IReadOnlyList<Member> Members { get; } =
    [
        new("action", IsRequired: false), new("format", IsRequired: false), new("session", IsRequired: false),
        .. GuideTalk.Members.Select(m => new Member(m, IsRequired: false, IsWire: true)),
    ];

    public override Answer Reply(Request request) => Reply(request, null);

    public override Answer ReplyToPerson(Request request, ConsoleSystem system) => Reply(request, system);

    public override IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) => (member, words) switch
    {
        ("format", _) => [new("mermaid"), new("dot"), new("json")],
        ("action", []) => [new("list"), new("show"), new("graph"), new("run"), new("check"), new("diff"), new("coverage")],
        ("action", ["show" or "graph" or "run"]) => Guides.Guides.Select(g => new Candidate(g.Id, g.Title(language))),
        _ => [],
    };

    /// <param name="request">What is asked.</param>
    /// <param name="system">The world outside; null for a line of a program, which has no files.</param>
    private Answer Reply(Request request, ConsoleSystem? system)
    {
        var words = (request.Optional("action") ?? "list").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (words, system) switch
        {
            ([] or ["list"], _) => new GuideListAnswer(Guides.Guides, request.Language),
            (["check"], _) => new GuideFaultsAnswer(Troubleshooter.Check(new()), Guides.Guides.Length),
            (["check", var folder], not null) => Check(folder, request, system),
            (["run", var id], _) when Guides.Guides.All(g => g.Id != id) => Refuse(ErrorCodes.UnknownGuide, request.Language),
            (["show", var id], _) => GraphOf(id, request, null) is { } graph ? new GuideGraphAnswer(graph, "text") : Refuse(ErrorCodes.UnknownGuide, request.Language),
            (["graph", var id], _) => Draw(id, request, system),
            (["run", _], not null) when request.IsJson => Refuse(ErrorCodes.NotAsJson, request.Language),
            (["run", var id], not null) => new GuideRunAnswer(id, request.Optional("session"), system, request.Language),
            (["diff", var old, var changed], not null) => Compare(old, changed, request, system),
            (["coverage", .. var rest], not null) => Cover(rest is [var file, ..] ? file : "-", request, system),
            (_, null) => new GuideTalk(Guides, time).Reply(words, request) ?? Refuse(ErrorCodes.UnknownAction, request.Language),
            _ => Refuse(ErrorCodes.UnknownAction, request.Language),
        };
    }

    /// <summary>The graph of a guide or of a part, which is in no list; null where there is none.</summary>
    private GuideGraph? GraphOf(string id, Request request, Session? session)
    {
        try
        {
            return Guides.Graph(id, request.Language, session);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private Answer Check(string folder, Request request, ConsoleSystem system)
    {
        var options = new TroubleshooterOptions();
        if (GuideFolder.Read(Path.Combine(system.Folder, folder)) is not { } files)
        {
            return Refuse(ErrorCodes.NoSuchFile, request.Language);
        }

        options.Layers.Add(files);
        return new GuideFaultsAnswer(Troubleshooter.Check(options), files.Count);
    }

    private Answer Draw(string id, Request request, ConsoleSystem? system)
    {
        Session? session = null;
        if (request.Optional("session") is { } path)
        {
            session = system is not null ? ConversationFile.Read(Path.Combine(system.Folder, path)).Reading.Session : null;
            if (session is null)
            {
                return Refuse(ErrorCodes.NoSuchFile, request.Language);
            }
        }

        var format = request.Optional("format") ?? "mermaid";
        return format is not ("mermaid" or "dot" or "json") ? Refuse(ErrorCodes.UnknownAction, request.Language)
            : GraphOf(id, request, session) is { } graph ? new GuideGraphAnswer(graph, format)
            : Refuse(ErrorCodes.UnknownGuide, request.Language);
    }

    private Answer Compare(string old, string changed, Request request, ConsoleSystem system) =>
        GuideFolder.ReadFile(Path.Combine(system.Folder, old)) is { } before && GuideFolder.ReadFile(Path.Combine(system.Folder, changed)) is { } after && GuideDiff.Compare(before, after) is { } diff
            ? new GuideDiffAnswer(diff)
            : Refuse(ErrorCodes.NoSuchFile, request.Language);

    /// <summary>Counts what conversations took; each stands on a line as its JSON.</summary>
    private Answer Cover(string file, Request request, ConsoleSystem system)
    {
        using var input = file == "-" ? system.OpenInput() : null;
        return (input?.ReadToEnd() ?? GuideFolder.ReadText(Path.Combine(system.Folder, file))) is { } lines
            ? new GuideCoverageAnswer(Guides.Coverage([.. lines.Split('\n').Select(l => Session.Read(l).Session).OfType<Session>()]))
            : Refuse(ErrorCodes.NoSuchFile, request.Language);
    }
}
