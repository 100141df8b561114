namespace Occ.Support.Fuzz;

/// <summary>Messages of people who need help.</summary>
internal static class IntakeFuzz
{
    private static readonly IntakeReader Reader = new(new StandingClock());
    private static readonly ReportReader Reports = new();

    public static void Read(string text)
    {
        var intake = Reader.Read(text, "Asia/Shanghai");
        foreach (var entity in intake.Entities)
        {
            Law.Within(text, entity.Start, entity.Length, $"the {entity.Kind.Code()}");
            Law.Holds(entity.Length > 0 && entity.ToString().Length > 0, $"the {entity.Kind.Code()} is empty");
            Law.Holds(!intake.Redaction.Findings.Any(f => !IsContact(f) && f.Start < entity.Start + entity.Length && entity.Start < f.Start + f.Length), $"the {entity.Kind.Code()} overlaps a secret");
        }

        foreach (var cue in intake.Explanation)
        {
            Law.Within(text, cue.Start, cue.Length, $"the cue {cue.Rule}");
        }

        foreach (var missing in intake.Missing)
        {
            Law.Says(missing.Question, missing.Code);
        }

        foreach (var note in intake.Notes)
        {
            Law.Says(l => note.Explain(l), "a note");
        }

        foreach (var contact in intake.Redaction.Findings.Where(IsContact).Select(f => text.Substring(f.Start, f.Length)))
        {
            Law.Holds(!intake.Draft.Errors.Any(e => e.Message.Value.Contains(contact, StringComparison.Ordinal)), "an error of a draft holds a contact detail");
            Law.Holds(!intake.Draft.Links.Any(l => l.Value.Contains(contact, StringComparison.Ordinal)), "a link of a draft holds a contact detail");
        }

        Law.Holds(SecretScanner.Default.ForFields.Scan(intake.Redaction.Text.Value).Count == 0, "a redacted message holds a secret");
        var draft = Reports.Read(intake.Draft.ToJson());
        Law.Holds(draft.Report == intake.Draft, $"a draft is read back as another: {string.Join(' ', draft.Faults)}");
    }

    /// <summary>Contact details are entities of their own, and may stand within an error or a link.</summary>
    private static bool IsContact(SecretFinding finding) => finding.Kind is SecretKind.Email or SecretKind.PhoneNumber;

    private sealed class StandingClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => FuzzReader.Now;
    }
}
