namespace Occ.Support.Samples;

/// <summary><c>errors</c>: lists the catalogue of errors, or explains one.</summary>
internal sealed class ErrorsCommand : SupportCommand
{
    private const string Verb = "show ";

    public override string Name => "errors";

    public override IReadOnlyList<Member> Members { get; } = [new("id", IsRequired: false), new("system", IsRequired: false)];

    public override IEnumerable<Candidate> Complete(string member, IReadOnlyList<string> words, string language) => (member, words) switch
    {
        ("system", _) => ErrorCatalog.BuiltIn.All.Select(e => e.Ecosystem).Distinct().Select(e => new Candidate(e)),
        (_, []) => [new(Verb.Trim())],
        (_, ["show"]) => ErrorCatalog.BuiltIn.All.Select(e => new Candidate(e.Id, e.System)),
        _ => [],
    };

    public override Answer Reply(Request request)
    {
        var asked = request.Optional("id") ?? "";
        var id = (asked.StartsWith(Verb, StringComparison.OrdinalIgnoreCase) ? asked[Verb.Length..] : asked).Trim();
        if (id.Length > 0)
        {
            return ErrorCatalog.BuiltIn.Find(id.ToUpperInvariant()) is { } error ? new ErrorsAnswer([error], true, request.Language) : Refuse(ErrorCodes.UnknownErrorId, request.Language);
        }

        if (request.Optional("system") is not { } system)
        {
            return new SystemsAnswer([.. ErrorCatalog.BuiltIn.All.CountBy(e => e.Ecosystem)]);
        }

        var rows = ErrorCatalog.BuiltIn.All.Where(e => e.Ecosystem == system || e.System.Contains(system, StringComparison.OrdinalIgnoreCase)).ToList();
        return rows.Count == 0 ? Refuse(ErrorCodes.UnknownSystem, request.Language) : new ErrorsAnswer(rows, false, request.Language);
    }
}
