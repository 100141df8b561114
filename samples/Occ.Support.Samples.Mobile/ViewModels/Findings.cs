namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>What a message names: the secrets first, then what was checked, then the rest in brief.</summary>
internal static class Findings
{
    private static readonly AddressValidator Addresses = new();
    private static readonly TransactionIdValidator Transactions = new();

    public static IEnumerable<TextMark> MarksOf(Intake intake) =>
        [.. MarksOf(intake.Redaction), .. intake.Entities.Select(e => new TextMark(e.Start, e.Start + e.Length, KindOf(e)))];

    public static IEnumerable<TextMark> MarksOf(Redaction redaction) =>
        redaction.Findings.Select(f => new TextMark(f.Start, f.Start + f.Length, MarkKind.Secret));

    public static IReadOnlyList<FoundLine> Of(Intake intake, AppWords words)
    {
        var secrets = intake.Redaction.Findings.Select(f => words[$"secret-{f.Kind.Code()}"]).Distinct().ToList();
        return
        [
            .. secrets.Count > 0 ? [new FoundLine(MarkKind.Secret, string.Join(" · ", secrets), null, words["blacked-out"])] : Enumerable.Empty<FoundLine>(),
            .. intake.Entities.Where(e => KindOf(e) != MarkKind.Named).Select(e => Checked(e, words)),
            .. intake.Entities.Where(e => KindOf(e) == MarkKind.Named).Select(e => new FoundLine(MarkKind.Named, words[$"entity-{e.Kind.Code()}"], e.Text.Value, null)),
        ];
    }

    private static MarkKind KindOf(IntakeEntity entity) =>
        entity.Verdict is not { } verdict ? MarkKind.Named : verdict.StartsWith("valid", StringComparison.Ordinal) ? MarkKind.Good : MarkKind.Bad;

    private static FoundLine Checked(IntakeEntity entity, AppWords words)
    {
        var kind = words[$"entity-{entity.Kind.Code()}"];
        var network = entity.Network is { } id ? NetworkTable.BuiltIn.Find(id)?.NameIn(words.Language) : null;
        return new(KindOf(entity), network is null ? kind : $"{kind} · {network}", entity.Text.Value, Explain(entity, words.Language));
    }

    /// <summary>The validator's own words, on the network that the message settled.</summary>
    private static string? Explain(IntakeEntity entity, string language)
    {
        var id = entity.Network ?? (entity.Networks.Count > 0 ? entity.Networks[0] : null);
        return id is null || entity.IsTruncated || NetworkTable.BuiltIn.Find(id) is not { } network ? null
            : entity.Kind == IntakeEntityKind.Address ? Addresses.Check(entity.Text.Value, network).Explain(language)
            : entity.Kind == IntakeEntityKind.Transaction ? Transactions.Check(entity.Text.Value, network).Explain(language)
            : null;
    }
}
