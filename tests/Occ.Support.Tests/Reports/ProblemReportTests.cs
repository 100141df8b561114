using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class ProblemReportTests
{
    private const string Phrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

    private static readonly ReportReader Reader = new();

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 500)]
    public void What_is_written_reads_back_equal(ProblemReport report, bool indented)
    {
        var json = report.ToJson(indented);
        var reading = Reader.Read(json);
        Assert.Empty(reading.Faults);
        Assert.Equal(report, reading.Report);
        Assert.Equal(json, reading.Report!.ToJson(indented));
    }

    [Fact]
    public void The_longest_report_is_not_too_large()
    {
        var longest = ReportSamples.Text(string.Concat(Enumerable.Repeat("😀", 7000)));
        var code = ReportSamples.Text(new string('a', 40));
        var time = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.FromHours(8)).AddTicks(1234567);
        var report = new ProblemReport
        {
            Id = longest,
            Kind = ProblemKind.AndroidUpdateRefused,
            Severity = ProblemSeverity.Critical,
            Urgency = ProblemUrgency.Minutes,
            Language = ReportSamples.Text("zh-Hans"),
            Description = longest,
            Network = code,
            Asset = longest,
            Amount = DecimalText.TryParse(new string('9', 78), out var amount) ? amount : null,
            Addresses = [.. Enumerable.Repeat(new ReportedAddress { Text = longest, Role = AddressRole.Recipient, Network = code, Verdict = code }, 16)],
            Transactions = [.. Enumerable.Repeat(new ReportedTransaction { Id = longest, Network = code, Verdict = code, Candidates = [.. Enumerable.Repeat(code, 8)] }, 16)],
            Timeline = [.. Enumerable.Repeat(new ReportedEvent { At = time, Kind = ReportEventKind.StatusChanged, Text = longest }, 48)],
            Redactions = [.. Enumerable.Repeat(new ReportedRedaction { Kind = code, Member = code }, 16)],
            Outcome = new() { Result = ReportResult.Unsolvable, At = time, By = longest },
            Feedback = new() { Solved = true, Helpful = Helpfulness.VeryHelpful, Missing = longest, At = time },
            Memo = longest,
            Errors = [.. Enumerable.Repeat(new ReportedError { Code = longest, Message = longest }, 8)],
            Links = [.. Enumerable.Repeat(longest, 8)],
            Happened = new() { At = time, Local = longest, Zone = ReportSamples.Text("America/Argentina/ComodRivadavia") },
            AppVersion = longest,
            Device = longest,
            OperatingSystem = longest,
            Connection = ReportConnection.PublicNetwork,
            StepsTried = [.. Enumerable.Repeat(longest, 16)],
            Ticket = longest,
            Channel = ReportChannel.WebsiteHotline,
            ContactPreference = ReportChannel.WebsiteHotline,
            Consent = new() { ShareWithSupport = true, At = time },
            Created = time,
            Updated = time,
        };
        Assert.All(typeof(ProblemReport).GetProperties().Where(p => p.GetCustomAttribute<WireAttribute>() is not null), p => Assert.False(p.GetValue(report) is null or "", p.Name));
        Assert.True(Encoding.UTF8.GetByteCount(report.ToJson(indented: true)) <= ReportReaderOptions.DefaultMaxBytes);
        Assert.Equal(report, Reader.Read(report.ToJson(indented: true)).Report);
    }

    [Fact]
    public void An_empty_report_is_written_without_what_is_absent() =>
        Assert.Equal("{\"version\":2,\"category\":\"other\"}", new ProblemReport().ToJson());

    [Fact]
    public void Chinese_stays_readable() =>
        Assert.Contains("\"提现没有到账\"", new ProblemReport { Description = ReportSamples.Text("提现没有到账") }.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void The_kind_decides_the_category()
    {
        Assert.Equal(ProblemCategory.Transfer, new ProblemReport { Category = ProblemCategory.Other, Kind = ProblemKind.SwapFailed }.Category);
        Assert.Equal(ProblemCategory.Transfer, new ProblemReport { Kind = ProblemKind.SwapFailed, Category = ProblemCategory.Other }.Category);
        Assert.Equal(new() { Kind = ProblemKind.SwapFailed }, new ProblemReport { Category = ProblemCategory.Other, Kind = ProblemKind.SwapFailed });
    }

    [Fact]
    public void A_bad_call_is_an_exception_that_repeats_no_value()
    {
        Exception[] exceptions =
        [
            Assert.Throws<ArgumentException>(() => new ProblemReport { Network = ReportSamples.Text("Hunter 2") }),
            Assert.Throws<ArgumentException>(() => new ProblemReport { Language = ReportSamples.Text("Hunter 2") }),
            Assert.Throws<ArgumentException>(() => ReportedAddress.From("a", AddressRole.Own, verdict: "Hunter 2")),
            Assert.Throws<ArgumentException>(() => ReportedTime.From("now", "Hunter 2")),
            Assert.Throws<ArgumentException>(() => new ProblemReport { Links = [.. Enumerable.Repeat(ReportSamples.Text("Hunter 2"), 9)] }),
            Assert.Throws<ArgumentException>(() => new ReportedTransaction { Candidates = [ReportSamples.Text("Hunter 2")] }),
            Assert.Throws<ArgumentException>(() => new ReportedRedaction { Kind = ReportSamples.Text("Hunter 2") }),
            Assert.Throws<ArgumentOutOfRangeException>(() => new ProblemReport { Kind = (ProblemKind)999 }),
            Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedAddress { Role = (AddressRole)999 }),
        ];
        Assert.All(exceptions, e => Assert.DoesNotContain("Hunter", e.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_member_of_the_model_is_a_plain_string()
    {
        var types = typeof(ProblemReport).Assembly.GetTypes().Where(t => t.GetProperties().Any(p => p.GetCustomAttribute<WireAttribute>() is not null)).ToList();
        Assert.Equal(10, types.Count);
        Assert.DoesNotContain(types.SelectMany(t => t.GetProperties()), p => p.PropertyType == typeof(string));
    }

    [Fact]
    public void A_phrase_pasted_into_any_member_is_gone()
    {
        var inner = Reader.Read(Filled(Phrase));
        Assert.Empty(inner.Faults);
        var report = inner.Report!;
        object[] shown = [report, report.ToJson(), ReportText.Write(report, "en"), ReportText.Write(report, "zh"), .. report.Addresses, .. report.Transactions, .. report.Errors, .. report.Timeline, report.Outcome!, report.Feedback!, report.Happened!, report.Addresses];
        Assert.All(shown, s => Assert.DoesNotContain("abandon", s.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("abandon", ReportedAddress.From(Phrase, AddressRole.Own).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("abandon", Reader.Read("{\"version\":1,\"category\":\"transfer\",\"network\":\"" + Phrase + "\"}").ToString(), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 300)]
    public void A_report_of_the_first_version_is_read(ProblemReport report)
    {
        var first = report with { Urgency = null, Timeline = [], Redactions = [], Outcome = null, Feedback = null, Transactions = [.. report.Transactions.Select(t => t with { Candidates = [] })] };
        var json = first.ToJson().Replace("{\"version\":2,", "{\"version\":1,", StringComparison.Ordinal);
        Assert.Equal(first, Reader.Read(json).Report);
    }

    [Fact]
    public void The_first_version_does_not_know_what_came_later()
    {
        var reading = Reader.Read("{\"version\":1,\"category\":\"transfer\",\"urgency\":\"days\"}");
        Assert.Equal(("/urgency", ReportFaultKind.UnknownMember), (reading.Faults[0].Pointer, Assert.Single(reading.Faults).Kind));
    }

    [Fact]
    public void Harm_and_clock_give_the_priority()
    {
        Assert.Equal(ProblemPriority.Urgent, new ProblemReport { Kind = ProblemKind.FundsStolen }.Priority);
        Assert.Equal(ProblemPriority.High, new ProblemReport { Kind = ProblemKind.WithdrawalNotArrived }.Priority);
        Assert.Equal(ProblemPriority.Low, new ProblemReport().Priority);
        Assert.Equal(ProblemPriority.Low, new ProblemReport { Kind = ProblemKind.FundsStolen, Severity = ProblemSeverity.Low, Urgency = ProblemUrgency.None }.Priority);
        foreach (var severity in Enum.GetValues<ProblemSeverity>())
        {
            foreach (var urgency in Enum.GetValues<ProblemUrgency>())
            {
                var priority = new ProblemReport { Severity = severity, Urgency = urgency }.Priority;
                Assert.True(severity == ProblemSeverity.Low || priority >= new ProblemReport { Severity = severity - 1, Urgency = urgency }.Priority);
                Assert.True(urgency == ProblemUrgency.None || priority >= new ProblemReport { Severity = severity, Urgency = urgency - 1 }.Priority);
            }
        }
    }

    [Fact]
    public void What_was_removed_is_marked_by_kind_and_not_by_length()
    {
        var redaction = SecretScanner.Default.Redact($"{Phrase}. And once more: {Phrase}");
        Assert.True(redaction.Findings.Count >= 2);
        var mark = Assert.Single(ReportedRedaction.Of(redaction));
        Assert.Equal(("recovery-phrase", "description"), (mark.Kind.Value, mark.Member.Value));
    }

    [Fact]
    public void An_id_without_a_network_is_carried_with_those_it_fits()
    {
        var transaction = ReportedTransaction.Identify("a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90");
        Assert.True(transaction.Network.IsEmpty);
        Assert.Equal(8, transaction.Candidates.Count);
        Assert.Contains("bitcoin", transaction.Candidates.Select(c => c.Value));
    }

    [Fact]
    public void The_public_ids_of_a_transfer_are_kept()
    {
        const string address = "TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC";
        const string id = "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";
        var report = new ProblemReport { Addresses = [ReportedAddress.From(address, AddressRole.Own, "tron")], Transactions = [ReportedTransaction.From(id, "tron")] };
        var read = Reader.Read(report.ToJson()).Report!;
        Assert.Equal((address, id), (read.Addresses[0].Text.Value, read.Transactions[0].Id.Value));
    }

    private static string Filled(string text) => $$"""
        {"version":2,"category":"other","memo":"{{text}}","description":"{{text}}","errors":[{"message":"{{text}}"}],
         "addresses":[{"text":"{{text}}"}],"transactions":[{"id":"{{text}}"}],"links":["{{text}}"],"stepsTried":["{{text}}"],"happened":{"local":"x"},
         "timeline":[{"kind":"note","text":"{{text}}"}],"outcome":{"result":"solved","by":"{{text}}"},"feedback":{"solved":false,"missing":"{{text}}"} }
        """;
}
