namespace Occ.Support;

/// <summary>One fact of a report as plain text, the same in every language.</summary>
internal static class FactText
{
    /// <summary>The text, or an empty one where the report does not have the fact.</summary>
    public static string Of(ProblemReport report, ReportFact fact) => fact switch
    {
        ReportFact.Transaction => Join(report.Transactions.Select(t => t.Id.Value)),
        ReportFact.Network => report.Network.IsEmpty ? Join(report.Transactions.Select(t => t.Network.Value).Concat(report.Addresses.Select(a => a.Network.Value)).Distinct()) : report.Network.Value,
        ReportFact.Address => Join(report.Addresses.Select(a => a.Text.Value)),
        ReportFact.Amount => $"{report.Amount?.Value} {report.Asset.Value}".Trim(),
        ReportFact.Time => ReportPage.Text(report.Happened?.At) ?? report.Happened?.Local.Value ?? "",
        ReportFact.Error => Join(report.Errors.SelectMany(e => new[] { e.Code.Value, e.Message.Value })),
        ReportFact.Version => report.AppVersion.Value,
        ReportFact.Device => Join([report.Device.Value, report.OperatingSystem.Value]),
        ReportFact.Url => Join(report.Links.Select(l => l.Value)),
        ReportFact.Memo => report.Memo.Value,
        _ => report.Ticket.Value,
    };

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts.Where(t => t.Length > 0));
}
