using System.Text;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>A message to support, drafted for the person to complete and send.</summary>
public sealed class SupportMessage
{
    private static readonly string[] Advice = ["money", "what", "where", "error", "app", "tried", "one", "never"];
    private static readonly string[] Calm = ["sent", "forecast", "once", "strangers"];
    private static readonly string[] Danger = ["danger", "strangers"];

    private SupportMessage(string subject, string body, IReadOnlyList<MissingFact> missing) => (Subject, Body, Missing) = (subject, body, missing);

    /// <summary>The subject: one line.</summary>
    public string Subject { get; }

    /// <summary>The text: lines that end in a line feed.</summary>
    public string Body { get; }

    /// <summary>What support will ask for and the person can add now, the most important first.</summary>
    public IReadOnlyList<MissingFact> Missing { get; }

    /// <summary>Drafts a message from a report. All of it is redacted, because the report is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">A BCP-47 tag, or null for the language of the report.</param>
    public static SupportMessage Draft(ProblemReport report, string? language = null)
    {
        Guard.Against.Null(report);
        language ??= report.Language.Value;
        var page = new ReportPage(language);
        page.Plain(WaitTexts.Get("message.greeting", language));
        page.Plain(WaitTexts.Get("message.problem", language, ("problem", report.Kind?.Describe(language) ?? report.Category.Describe(language))));
        page.Plain("");
        page.Plain(WaitTexts.Get("message.facts", language));
        Facts(page, report);
        if (report.Missing.Count > 0)
        {
            page.Plain("");
            page.Plain(WaitTexts.Get("message.missing", language));
            foreach (var fact in report.Missing)
            {
                page.Plain(WaitTexts.Get("message.blank", language, ("question", fact.Question(language))));
            }
        }

        page.Plain("");
        page.Plain(WaitTexts.Get("message.no-secrets", language));
        page.Plain(WaitTexts.Get("message.thanks", language));
        return new(ReportText.Subject(report, language), page.ToString(), report.Missing);
    }

    /// <summary>What to write and what to leave out, in a few lines, for a person who writes without a report.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    /// <returns>Lines, the most important first.</returns>
    public static IReadOnlyList<string> WhatToInclude(string? language = null) => [.. Advice.Select(key => WaitTexts.Get($"include.{key}", language))];

    /// <summary>Asks for patience with the time that is normal, and says what to do meanwhile.</summary>
    /// <param name="forecast">How long it will take.</param>
    /// <param name="report">What the person needs help with.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    /// <param name="timeZone">The IANA id of the person's zone, or null for the calendar's.</param>
    /// <returns>Sentences; a person in danger is told what to do at once instead of to be patient.</returns>
    /// <exception cref="ArgumentException">The system does not know the zone.</exception>
    public static string Patience(WaitForecast forecast, ProblemReport report, string? language = null, string? timeZone = null)
    {
        Guard.Against.Null(forecast);
        Guard.Against.Null(report);
        var sentences = new StringBuilder();
        foreach (var key in DangerSigns.AreIn(report) ? Danger : DangerSigns.CanBeIn(report) ? [.. Calm, "unless"] : Calm)
        {
            sentences.Append(sentences.Length > 0 ? WaitTexts.Gap(language) : "").Append(key == "forecast" ? forecast.Explain(language, timeZone) : WaitTexts.Get($"patience.{key}", language));
        }

        return sentences.ToString();
    }

    /// <summary>Asks for feedback once a problem is solved.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string AskFeedback(string? language = null) => WaitTexts.Get("feedback.ask", language);

    /// <summary>Answers feedback.</summary>
    /// <param name="feedback">What the person said.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Thank(ReportFeedback feedback, string? language = null) =>
        WaitTexts.Get(Guard.Against.Null(feedback) is { Solved: false } ? "feedback.not-solved" : feedback.Helpful is Helpfulness.Useless or Helpfulness.Little ? "feedback.solved-late" : "feedback.solved", language);

    private static void Facts(ReportPage page, ProblemReport report)
    {
        page.Line("description", report.Description);
        page.Line("happened", FactText.Of(report, ReportFact.Time));
        page.Line("network", page.Network(Redacted.Of(FactText.Of(report, ReportFact.Network))));
        page.Line("amount", FactText.Of(report, ReportFact.Amount));
        foreach (var transaction in report.Transactions)
        {
            page.Line("transaction", transaction.Id);
        }

        foreach (var address in report.Addresses)
        {
            page.Line("address", page.Join(address.Text.Value, address.Role == AddressRole.Unknown ? null : page.WordOf("role", address.Role)));
        }

        page.Line("memo", report.Memo);
        foreach (var error in report.Errors)
        {
            page.Line("error", page.Join(error.Code.Value, error.Message.Value));
        }

        page.Lines("link", report.Links);
        page.Line("app-version", report.AppVersion);
        page.Line("device", page.Join(report.Device.Value, report.OperatingSystem.Value));
        page.Lines("step", report.StepsTried);
        page.Line("ticket", report.Ticket);
    }
}
