using FsCheck;
using FsCheck.Fluent;

namespace Occ.Support.Tests.Reports;

/// <summary>Random reports, as lists of facts added one after another.</summary>
public static class ReportSamples
{
    private const string Phrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
    private const string Hex = "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";

    private static readonly string[] Hostile =
    [
        "", " ", "\0", "\uD800", "\uDC00\uD800", "😀", "中文\n第二行", "\r\n\t\u0001\u007F\u0085", "\u202Eabc", "\u2028", "\uFEFF", "\"}],{", "/~0~1", "null", new('x', 7000),
        string.Concat(Enumerable.Repeat("😀", 7000)), new('\uDBFF', 600), "</script>", "{limit}", "0x6985", "ﷺ", "e\u0301\u0301\u0301",
        Phrase, $"{new string('x', 55)} {Phrase}", $"{new string('x', 190)} {Phrase}", Phrase.Replace(' ', '\n'), Phrase.Replace(' ', '\u0001'), "password: hunter2", "我的密码是 hunter2",
        $"private key: {Hex}", $"{Hex}{Hex[..5]}", $"{new string('x', 50)} private key: {Hex}", "PIN\u0001: 123456",
    ];

    private static readonly Gen<RedactedText> Texts =
        Gen.OneOf(ArbMap.Default.GeneratorFor<string>(), Gen.Elements(Hostile)).Select(t => SecretScanner.Default.Redact(t ?? "").Text);

    private static readonly Gen<RedactedText> Codes = Gen.Elements("", "tron", "bitcoin-cash", "valid", "valid-without-checksum", "checksum-mismatch").Select(Text);

    private static readonly Gen<DateTimeOffset> Times =
        from ticks in Gen.Choose(0, int.MaxValue)
        from fraction in Gen.Choose(0, 9_999_999)
        from minutes in Gen.Choose(-14 * 60, 14 * 60)
        select new DateTimeOffset(new DateTime((ticks * 1_000_000_000L) + fraction + TimeSpan.TicksPerDay), TimeSpan.FromMinutes(minutes));

    /// <summary>Edits that each add one fact and take none away.</summary>
    public static Gen<Func<ProblemReport, ProblemReport>> Facts { get; } = Gen.OneOf(
        Texts.Select(Add((r, t) => r with { Id = t })),
        Texts.Select(Add((r, t) => r.Description.IsEmpty ? r with { Description = t } : r)),
        Codes.Select(Add((r, t) => r.Network.IsEmpty ? r with { Network = t } : r)),
        Texts.Select(Add((r, t) => r.Asset.IsEmpty ? r with { Asset = t } : r)),
        Gen.Elements("0", "250.50", new string('9', 78)).Select(a => Edit(r => r with { Amount = DecimalText.TryParse(a, out var amount) ? amount : null })),
        (from text in Texts
         from role in Gen.Elements(Enum.GetValues<AddressRole>())
         from network in Codes
         from verdict in Codes
         select Edit(r => r.Addresses.Count == 16 ? r : r with { Addresses = [.. r.Addresses, new() { Text = text, Role = role, Network = network, Verdict = verdict }] })),
        (from text in Texts
         from network in Codes
         from verdict in Codes
         from candidates in Codes.Where(c => !c.IsEmpty).ListOf()
         select Edit(r => r.Transactions.Count == 16 ? r : r with { Transactions = [.. r.Transactions, new() { Id = text, Network = network, Verdict = verdict, Candidates = [.. candidates.Take(8)] }] })),
        (from text in Texts
         from kind in Gen.Elements(Enum.GetValues<ReportEventKind>())
         from time in Times
         select Edit(r => r.Timeline.Count == 48 ? r : r with { Timeline = [.. r.Timeline, new() { Text = text, Kind = kind, At = time }] })),
        (from kind in Codes
         from member in Codes
         select Edit(r => r.Redactions.Count == 16 ? r : r with { Redactions = [.. r.Redactions, new() { Kind = kind, Member = member }] })),
        (from text in Texts
         from result in Gen.Elements(Enum.GetValues<ReportResult>())
         select Edit(r => r with { Outcome = new() { Result = result, By = text } })),
        (from text in Texts
         from helpful in Gen.Elements(Enum.GetValues<Helpfulness>())
         from time in Times
         select Edit(r => r with { Feedback = new() { Solved = time.Minute % 2 == 0, Helpful = helpful, Missing = text, At = time } })),
        Gen.Elements(Enum.GetValues<ProblemUrgency>()).Select(v => Edit(r => r with { Urgency = v })),
        (from code in Texts
         from message in Texts
         select Edit(r => r.Errors.Count == 8 ? r : r with { Errors = [.. r.Errors, new() { Code = code, Message = message }] })),
        Texts.Select(Add((r, t) => r.Links.Count == 8 ? r : r with { Links = [.. r.Links, t] })),
        Texts.Select(Add((r, t) => r.StepsTried.Count == 16 ? r : r with { StepsTried = [.. r.StepsTried, t] })),
        Texts.Select(Add((r, t) => r.Happened is null ? r with { Happened = new() { Local = t, Zone = Text("Asia/Shanghai") } } : r)),
        Times.Select(t => Edit(r => r with { Happened = (r.Happened ?? new()) with { At = t } })),
        Texts.Select(Add((r, t) => r.AppVersion.IsEmpty ? r with { AppVersion = t } : r)),
        Texts.Select(Add((r, t) => r.Device.IsEmpty ? r with { Device = t } : r)),
        Texts.Select(Add((r, t) => r.OperatingSystem.IsEmpty ? r with { OperatingSystem = t } : r)),
        Texts.Select(Add((r, t) => r.Memo.IsEmpty ? r with { Memo = t } : r)),
        Texts.Select(Add((r, t) => r.Ticket.IsEmpty ? r with { Ticket = t } : r)),
        Gen.Elements(Enum.GetValues<ReportConnection>()).Select(v => Edit(r => r with { Connection = v })),
        Gen.Elements(Enum.GetValues<ReportChannel>()).Select(v => Edit(r => r with { Channel = v, ContactPreference = v })),
        Gen.Elements(Enum.GetValues<ProblemSeverity>()).Select(v => Edit(r => r with { Severity = v })),
        Gen.Elements("en", "zh-Hans", "zh-TW", "de-1996").Select(v => Edit(r => r with { Language = Text(v) })),
        Times.Select(t => Edit(r => r with { Created = t, Updated = t, Consent = new() { ShareWithSupport = t.Minute % 2 == 0, At = t } })));

    /// <summary>Reports that know their kind, their category, or neither.</summary>
    public static Gen<ProblemReport> Empty { get; } = Gen.OneOf(
        Gen.Elements(Enum.GetValues<ProblemKind>()).Select(k => new ProblemReport { Kind = k }),
        Gen.Elements(Enum.GetValues<ProblemCategory>()).Select(c => new ProblemReport { Category = c }));

    public static Arbitrary<ProblemReport> Reports() => Arb.From(
        from empty in Empty
        from facts in Facts.ListOf()
        select facts.Aggregate(empty, (report, add) => add(report)));

    public static RedactedText Text(string text) => SecretScanner.Default.Redact(text).Text;

    private static Func<RedactedText, Func<ProblemReport, ProblemReport>> Add(Func<ProblemReport, RedactedText, ProblemReport> add) =>
        text => report => add(report, text);

    private static Func<ProblemReport, ProblemReport> Edit(Func<ProblemReport, ProblemReport> edit) => edit;
}
