namespace Occ.Support;

/// <summary>Puts what was read into a report.</summary>
internal static class DraftReport
{
    private const int RoleReach = 12;
    private static readonly WordTable Roles = WordTable.Of("role");
    private static readonly WordTable Systems = WordTable.Of("system");

    public static ProblemReport Of(Redaction redaction, string language, ProblemClassification classification, EntityList entities, string? hintedNetwork, string? zone)
    {
        var found = entities.Found;
        var amount = found.FirstOrDefault(e => e is { Kind: IntakeEntityKind.Amount, Amount: not null });
        return new()
        {
            Category = classification.Category,
            Kind = classification.Kind,
            Language = new(language == MessageLanguage.Undetermined ? "" : language),
            Description = redaction.Text,
            Network = new(NetworkOf(found) ?? hintedNetwork ?? ""),
            Amount = amount?.Amount,
            Asset = new(amount?.Asset ?? ""),
            Addresses = [.. Of(found, IntakeEntityKind.Address).Select(e => Address(e, entities.Text)).Distinct().Take(ReportLimits.Entries).ToArray()],
            Transactions = [.. Of(found, IntakeEntityKind.Transaction).Select(Transaction).Distinct().Take(ReportLimits.Entries).ToArray()],
            Memo = TextOf(found, IntakeEntityKind.Memo),
            Errors = [.. Of(found, IntakeEntityKind.Error).Where(e => !IsCodeOfAnother(e, found)).Take(ReportLimits.Errors).Select(e => new ReportedError { Message = WithoutContacts(e, redaction, language), Code = e.ErrorCode }).ToArray()],
            Links = [.. Of(found, IntakeEntityKind.Url).Take(ReportLimits.Links).Select(e => WithoutContacts(e, redaction, language)).ToArray()],
            Happened = Happened(found, zone),
            AppVersion = TextOf(found, IntakeEntityKind.Version),
            Device = Device(found, isSystem: false),
            OperatingSystem = Device(found, isSystem: true),
            Redactions = ReportedRedaction.Of(redaction),
            Ticket = entities.Ticket,
        };
    }

    private static IEnumerable<IntakeEntity> Of(List<IntakeEntity> found, IntakeEntityKind kind) => found.Where(e => e.Kind == kind);

    /// <summary>The text of an entity without the contact details in it, which the description lacks too; other secrets are in no entity.</summary>
    private static RedactedText WithoutContacts(IntakeEntity entity, Redaction redaction, string language)
    {
        var text = entity.Text.Value;
        foreach (var finding in redaction.Findings.Where(f => f.Start < entity.End && entity.Start < f.Start + f.Length).Reverse())
        {
            var (start, end) = (Math.Max(0, finding.Start - entity.Start), Math.Min(text.Length, finding.Start + finding.Length - entity.Start));
            text = text[..start] + Placeholders.Of(finding.Kind, language) + text[end..];
        }

        return new(text);
    }

    private static RedactedText TextOf(List<IntakeEntity> found, IntakeEntityKind kind) => Of(found, kind).FirstOrDefault()?.Text ?? default;

    /// <summary>The network of the first transaction, else of the first address, else the first by name.</summary>
    private static string? NetworkOf(List<IntakeEntity> found) =>
        Of(found, IntakeEntityKind.Transaction).Concat(Of(found, IntakeEntityKind.Address)).Concat(Of(found, IntakeEntityKind.Network))
            .FirstOrDefault(e => e.Network is not null)?.Network;

    private static bool IsCodeOfAnother(IntakeEntity error, List<IntakeEntity> found) => Of(found, IntakeEntityKind.Error).Any(e => e.ErrorCode == error.Text);

    private static ReportedAddress Address(IntakeEntity entity, string text) => new()
    {
        Text = entity.Text,
        Role = RoleOf(entity, text),
        Network = new(entity.Network ?? ""),
        Verdict = new(entity.Verdict ?? ""),
    };

    private static ReportedTransaction Transaction(IntakeEntity entity) => new()
    {
        Id = entity.Text,
        Network = new(entity.Network ?? ""),
        Verdict = new(entity.Verdict ?? ""),
    };

    private static AddressRole RoleOf(IntakeEntity entity, string text)
    {
        for (var at = entity.Start - 1; at >= Math.Max(0, entity.Start - RoleReach) && text[at] != '\n'; at--)
        {
            if (Roles.Match(text, at, out var role) > 0)
            {
                return role switch
                {
                    "own" => AddressRole.Own,
                    "sender" => AddressRole.Sender,
                    "contract" => AddressRole.Contract,
                    _ => AddressRole.Recipient,
                };
            }
        }

        return AddressRole.Unknown;
    }

    /// <summary>The time by the calendar before the time counted from now, and both before a length of time.</summary>
    private static ReportedTime? Happened(List<IntakeEntity> found, string? zone)
    {
        var best = Of(found, IntakeEntityKind.Time).OrderBy(e => e.TimeForm).ThenBy(e => e.At is null).FirstOrDefault();
        return best is null ? null : new() { At = best.At, Local = best.Text, Zone = new(zone ?? "") };
    }

    private static RedactedText Device(List<IntakeEntity> found, bool isSystem) =>
        Of(found, IntakeEntityKind.Device).FirstOrDefault(e => Systems.Match(e.Text.Value, 0, out _, beforeDigit: true) > 0 == isSystem)?.Text ?? default;
}
