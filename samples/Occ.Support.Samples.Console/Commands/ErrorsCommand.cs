namespace Occ.Support.Samples;

/// <summary><c>errors</c>: lists the catalogue of errors, or explains one row.</summary>
internal sealed class ErrorsCommand : SupportCommand
{
    private const string Verb = "show ";

    public override string Name => "errors";

    public override IReadOnlyList<Member> Members { get; } = [new("id", IsRequired: false), new("system", IsRequired: false)];

    public override Answer Reply(Request request)
    {
        var asked = request.Optional("id") ?? "";
        var id = (asked.StartsWith(Verb, StringComparison.OrdinalIgnoreCase) ? asked[Verb.Length..] : asked).Trim();
        if (id.Length > 0)
        {
            return ErrorCatalog.BuiltIn.Find(id.ToUpperInvariant()) is { } error ? new ErrorsAnswer([error], true, request.Language) : Refuse(ErrorCodes.UnknownErrorId, request.Language);
        }

        var system = request.Optional("system");
        var rows = ErrorCatalog.BuiltIn.All.Where(e => system is null || e.Ecosystem == system || e.System.Contains(system, StringComparison.OrdinalIgnoreCase)).ToList();
        return rows.Count == 0 ? Refuse(ErrorCodes.UnknownSystem, request.Language) : new ErrorsAnswer(rows, false, request.Language);
    }
}
