namespace Occ.Support.Samples;

/// <summary>What was understood of a message: what it is about, what it names with a verdict on each, and what is missing.</summary>
internal sealed class IntakePage(Screen screen)
{
    private readonly AddressValidator _addresses = new();
    private readonly TransactionIdValidator _transactions = new();

    public void Show(Intake intake)
    {
        new SecretPage(screen).Show(intake.Redaction.Findings);
        screen.Heading(screen.Say("triage.understood"));
        screen.Facts(
            (screen.Say("label.language"), $"{screen.Say($"language.{intake.Language}")} ({intake.Language})"),
            (screen.Say("label.about"), $"{intake.Category.Describe(screen.Language)} ({intake.Category.Code()})"),
            (screen.Say("label.situation"), intake.Kind?.Describe(screen.Language)),
            (screen.Say("label.also-about"), string.Join(screen.Say("list.separator"), intake.Also.Select(c => c.Describe(screen.Language)))));
        ShowEntities(intake);
        foreach (var note in intake.Notes)
        {
            screen.Notice(note.Explain(screen.Language));
        }

        if (intake.Kind is not null || intake.Missing.Count > 0)
        {
            ShowMissing(intake.Missing);
        }
    }

    private void ShowEntities(Intake intake)
    {
        screen.Blank();
        if (intake.Entities.Count == 0)
        {
            screen.Paragraph(screen.Say("triage.nothing"));
            return;
        }

        screen.Table(
            [screen.Say("label.what"), screen.Say("label.text"), screen.Say("label.where"), screen.Say("label.reading")],
            intake.Entities.Select(e => new[] { screen.Say($"entity.{e.Kind.Code()}"), e.Text.Value, $"{e.Start + 1}–{e.Start + e.Length}", Reading(e) }));
    }

    private void ShowMissing(IReadOnlyList<MissingFact> missing)
    {
        screen.Blank();
        if (missing.Count == 0)
        {
            screen.Paragraph(screen.Say("triage.complete"));
            return;
        }

        screen.Bold(screen.Say("triage.missing"));
        screen.List(missing.Select(m => screen.Say("triage.ask", ("question", m.Question(screen.Language)), ("hint", m.Hint(screen.Language)))), _ => "•");
    }

    private string Reading(IntakeEntity entity) => entity switch
    {
        { IsTruncated: true } => $"✗ {screen.Say("triage.shortened")}",
        { Verdict: { } verdict } => verdict.StartsWith("valid", StringComparison.Ordinal) ? $"✓ {WellFormed(entity)}" : $"✗ {Explain(entity, verdict)}",
        { At: { } at } => About(entity, $"{at:yyyy-MM-dd HH:mm zzz}"),
        { Amount: { } amount } => About(entity, $"{amount.Value} {entity.Asset}".TrimEnd()),
        { Network: { } network } => NameOf(network),
        _ => "",
    };

    private string WellFormed(IntakeEntity entity) =>
        entity.Network is { } id ? screen.Say("triage.well-formed.on", ("network", NameOf(id))) : screen.Say("triage.well-formed");

    /// <summary>The validator's own words, where it is asked about the network that intake settled on.</summary>
    private string Explain(IntakeEntity entity, string verdict)
    {
        if ((entity.Network ?? (entity.Networks.Count > 0 ? entity.Networks[0] : null)) is not { } id || NetworkTable.BuiltIn.Find(id) is not { } network)
        {
            return verdict;
        }

        return entity.Kind == IntakeEntityKind.Address
            ? _addresses.Check(entity.Text.Value, network).Explain(screen.Language)
            : _transactions.Check(entity.Text.Value, network).Explain(screen.Language);
    }

    private string About(IntakeEntity entity, string value) => entity.IsApproximate ? screen.Say("triage.about", ("value", value)) : value;

    private string NameOf(string id) => NetworkTable.BuiltIn.Find(id)?.NameIn(screen.Language) ?? id;
}
