namespace Occ.Support;

/// <summary>What a report says already, as facts of a guide.</summary>
internal static class ReportedFacts
{
    public static Dictionary<string, string> Of(ProblemReport report)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(facts, "network", report.Network.Value);
        Add(facts, "asset", report.Asset.Value);
        Add(facts, "amount", report.Amount?.Value);
        Add(facts, "transaction", report.Transactions.FirstOrDefault(t => IsAccepted(t.Verdict))?.Id.Value);
        Add(facts, "id-known", facts.ContainsKey("transaction") ? "yes" : null);
        Add(facts, "address", Recipient(report)?.Text.Value);
        Add(facts, "memo", report.Memo.Value);
        Add(facts, "error", report.Errors is { Count: > 0 } errors ? errors[0].Message.Value : null);
        Add(facts, "app-version", report.AppVersion.Value);
        Add(facts, "device", report.Device.Value);
        Add(facts, "system", report.OperatingSystem.Value);
        Add(facts, "ticket", report.Ticket.Value);
        Add(facts, "time", report.Happened?.At is { } at ? TimeText.Write(at) : null);
        return facts;
    }

    /// <summary>The address that was to receive the money: the one said to be it, else the only one there is.</summary>
    private static ReportedAddress? Recipient(ProblemReport report)
    {
        var accepted = report.Addresses.Where(a => IsAccepted(a.Verdict)).ToList();
        return accepted.Find(a => a.Role is AddressRole.Recipient or AddressRole.Own) ?? (accepted is [{ Role: AddressRole.Unknown } only] ? only : null);
    }

    private static bool IsAccepted(RedactedText verdict) => verdict.Value.StartsWith("valid", StringComparison.Ordinal);

    private static void Add(Dictionary<string, string> facts, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            facts[name] = value;
        }
    }
}
