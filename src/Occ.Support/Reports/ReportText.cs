using System.Globalization;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Writes a report as plain text, the way a support agent reads it.</summary>
public static class ReportText
{
    /// <summary>Writes what the report holds, a line for each fact and none for what is absent, and at the end what to ask.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">A BCP-47 tag, or null for the language of the report.</param>
    /// <returns>Lines that end in a line feed. Further lines of a text are indented, so that it can't pass for a label.</returns>
    public static string Write(ProblemReport report, string? language = null)
    {
        Guard.Against.Null(report);
        var page = new ReportPage(language ?? report.Language.Value);
        page.Line("id", report.Id);
        page.Line("category", report.Category.Describe(page.Language));
        page.Line("kind", report.Kind?.Describe(page.Language));
        page.Word("priority", (ProblemPriority?)report.Priority);
        page.Word("severity", report.Severity);
        page.Word("urgency", report.Urgency);
        page.Line("description", report.Description);
        page.Line("network", page.Network(report.Network));
        page.Line("amount", $"{report.Amount?.Value} {report.Asset.Value}".Trim());
        foreach (var address in report.Addresses)
        {
            page.Line("address", page.Join(address.Text.Value, page.WordOf("role", address.Role), page.Network(address.Network), page.Verdict(address.Verdict)));
        }

        foreach (var transaction in report.Transactions)
        {
            page.Line("transaction", page.Join(transaction.Id.Value, page.Network(transaction.Network), page.Candidates(transaction), page.Verdict(transaction.Verdict)));
        }

        page.Line("memo", report.Memo);
        foreach (var error in report.Errors)
        {
            page.Line("error", page.Join(error.Code.Value, error.Message.Value));
        }

        page.Lines("link", report.Links);
        page.Line("happened", page.Join(ReportPage.Text(report.Happened?.At), report.Happened?.Local.Value, report.Happened?.Zone.Value));
        page.Line("app-version", report.AppVersion);
        page.Line("device", page.Join(report.Device.Value, report.OperatingSystem.Value));
        page.Word("connection", report.Connection == ReportConnection.Unknown ? null : (ReportConnection?)report.Connection);
        page.Lines("step", report.StepsTried);
        foreach (var entry in report.Timeline)
        {
            page.Line("event", page.Join(ReportPage.Text(entry.At), page.WordOf("event", entry.Kind), entry.Text.Value));
        }

        foreach (var mark in report.Redactions)
        {
            page.Line("redaction", page.Secret(mark.Kind));
        }

        page.Line("outcome", report.Outcome is { } outcome ? page.Join(page.WordOf("result", outcome.Result), outcome.By.Value, ReportPage.Text(outcome.At)) : null);
        page.Line("feedback", page.Feedback(report.Feedback));
        page.Line("ticket", report.Ticket);
        page.Word("channel", report.Channel);
        page.Word("contact", report.ContactPreference, "channel");
        page.Line("consent", page.Consent(report.Consent));
        page.Line("created", ReportPage.Text(report.Created));
        page.Line("updated", ReportPage.Text(report.Updated));
        page.Line("completeness", string.Create(NumberFormatInfo.InvariantInfo, $"{(int)(report.Completeness * 100)} %"));
        page.Ask(report.Missing);
        return page.ToString();
    }

    /// <summary>One line that names the problem: for the subject of an e-mail or the title of a ticket.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">A BCP-47 tag, or null for the language of the report.</param>
    /// <returns>A line without a line break, such as <c>[High] Withdrawal complete, nothing arrived: 250 USDT, Tron</c>.</returns>
    public static string Subject(ProblemReport report, string? language = null)
    {
        Guard.Against.Null(report);
        var page = new ReportPage(language ?? report.Language.Value);
        var facts = page.Join(FactText.Of(report, ReportFact.Amount), page.Network(report.Network));
        return page.Say(
            facts.Length == 0 ? "reports.subject" : "reports.subject-facts",
            ("priority", page.WordOf("priority", report.Priority)),
            ("problem", report.Kind?.Describe(page.Language) ?? report.Category.Describe(page.Language)),
            ("facts", facts));
    }

    /// <summary>Writes the report for a chat: the subject, what an agent needs to begin, and the first question; a few lines.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">A BCP-47 tag, or null for the language of the report.</param>
    /// <returns>Lines that end in a line feed.</returns>
    public static string WriteChat(ProblemReport report, string? language = null)
    {
        Guard.Against.Null(report);
        var page = new ReportPage(language ?? report.Language.Value);
        page.Plain(Subject(report, language));
        page.Line("transaction", FactText.Of(report, ReportFact.Transaction));
        page.Line("address", FactText.Of(report, ReportFact.Address));
        page.Line("memo", report.Memo);
        page.Line("error", FactText.Of(report, ReportFact.Error));
        page.Line("happened", FactText.Of(report, ReportFact.Time));
        page.Line("ticket", report.Ticket);
        page.Ask([.. report.Missing.Take(1)]);
        return page.ToString();
    }
}
