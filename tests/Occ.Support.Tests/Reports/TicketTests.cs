using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class TicketTests
{
    private static readonly TicketMap Map = new(
        "360001",
        KebabCase.All<ReportFact>().ToDictionary(f => f.Value, f => $"36{(int)f.Value:D4}9"))
    { Queue = "7", RequestType = "12" };

    private static readonly ProblemReport Sample = new()
    {
        Id = ReportSamples.Text("R-1"),
        Kind = ProblemKind.WithdrawalNotArrived,
        Description = ReportSamples.Text("where is <my> money & why"),
        Network = ReportSamples.Text("tron"),
        Asset = ReportSamples.Text("USDT"),
        Amount = DecimalText.TryParse("250", out var amount) ? amount : null,
        Memo = ReportSamples.Text("12345"),
    };

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 200)]
    public void A_report_comes_back_equal_from_every_ticket_system(ProblemReport report)
    {
        foreach (var system in Enum.GetValues<TicketSystem>())
        {
            foreach (var status in Enum.GetValues<CaseStatus>())
            {
                var reading = Tickets.Read(Tickets.Write(report, system, Map, status), Map);
                Assert.Empty(reading.Faults);
                Assert.Equal(report, reading.Report);
            }
        }
    }

    [Fact]
    public void Zendesk_gets_its_own_words()
    {
        var ticket = Written(TicketSystem.Zendesk).GetProperty("ticket");
        Assert.Equal(("high", "problem", "new", "R-1", 7), (Text(ticket, "priority"), Text(ticket, "type"), Text(ticket, "status"), Text(ticket, "external_id"), ticket.GetProperty("group_id").GetInt32()));
        Assert.Equal(["deposit-withdrawal", "withdrawal-not-arrived"], ticket.GetProperty("tags").EnumerateArray().Select(t => t.GetString()));
        Assert.Contains(ticket.GetProperty("custom_fields").EnumerateArray(), f => f.GetProperty("id").GetInt64() == 3600099 && Text(f, "value") == "12345");
        Assert.Equal(ReportText.Write(Sample), Text(ticket.GetProperty("comment"), "body"));
    }

    [Fact]
    public void Freshdesk_gets_numbers_and_html()
    {
        var ticket = Written(TicketSystem.Freshdesk);
        Assert.Equal((3, 2), (ticket.GetProperty("priority").GetInt32(), ticket.GetProperty("status").GetInt32()));
        Assert.Contains("where is &lt;my&gt; money &amp; why<br>", Text(ticket, "description"), StringComparison.Ordinal);
        Assert.Equal("tron", Text(ticket.GetProperty("custom_fields"), "3600019"));
    }

    [Fact]
    public void Jira_gets_request_fields()
    {
        var ticket = Written(TicketSystem.JiraServiceManagement);
        Assert.Equal(("7", "12"), (Text(ticket, "serviceDeskId"), Text(ticket, "requestTypeId")));
        Assert.Equal("High", Text(ticket.GetProperty("requestFieldValues").GetProperty("priority"), "name"));
        Assert.Equal("250 USDT", Text(ticket.GetProperty("requestFieldValues"), "3600039"));
    }

    [Fact]
    public void Zammad_gets_an_article()
    {
        var ticket = Written(TicketSystem.Zammad);
        Assert.Equal((2, "new"), (ticket.GetProperty("priority_id").GetInt32(), Text(ticket, "state")));
        Assert.Equal(Text(ticket, "title"), Text(ticket.GetProperty("article"), "subject"));
    }

    [Fact]
    public void Chatwoot_gets_a_message()
    {
        var ticket = Written(TicketSystem.Chatwoot);
        Assert.Equal(("high", "open"), (Text(ticket, "priority"), Text(ticket, "status")));
        Assert.Equal(ReportText.Write(Sample), Text(ticket.GetProperty("message"), "content"));
    }

    [Fact]
    public void Every_priority_and_status_has_a_word_in_every_system()
    {
        foreach (var system in Enum.GetValues<TicketSystem>())
        {
            var statuses = Enum.GetValues<CaseStatus>().Select(s => Tickets.Write(Sample, system, Map, s, "en")).Distinct().Count();
            Assert.Equal(system == TicketSystem.JiraServiceManagement ? 1 : statuses, statuses);
            Assert.True(system == TicketSystem.JiraServiceManagement || statuses >= 3);
            Assert.True(Enum.GetValues<ProblemSeverity>().Select(s => Tickets.Write(Sample with { Severity = s, Urgency = ProblemUrgency.Hours }, system, Map, language: "en")).Distinct().Count() >= 3);
        }
    }

    [Theory]
    [InlineData("", ReportFaultKind.BrokenJson)]
    [InlineData("[1,", ReportFaultKind.BrokenJson)]
    [InlineData("{\"ticket\":{\"subject\":\"x\"}}", ReportFaultKind.MissingMember)]
    [InlineData("{\"custom_fields\":[{\"id\":360001,\"value\":\"x\"}]}", ReportFaultKind.BrokenJson)]
    public void A_ticket_without_a_report_says_so(string json, ReportFaultKind fault) => Assert.Equal(fault, Tickets.Read(json, Map).Faults[0].Kind);

    [Fact]
    public void Half_a_surrogate_pair_anywhere_in_a_ticket_is_a_fault()
    {
        foreach (var json in new[] { "\ud800", "{\"360001\":\"\ud800\"}", """{"360001":"\ud800"}""", """{"\ud800":1}""", """[{"id":"\udc00","value":"x"}]""" })
        {
            Assert.Equal(ReportFaultKind.NotUnicode, Assert.Single(Tickets.Read(json, Map).Faults).Kind);
        }
    }

    [Fact]
    public void A_map_names_every_field_once()
    {
        Assert.Throws<ArgumentException>(() => new TicketMap(" "));
        Assert.Throws<ArgumentException>(() => new TicketMap("1", new Dictionary<ReportFact, string> { [ReportFact.Memo] = "1" }));
        Assert.Throws<ArgumentException>(() => new TicketMap("1", new Dictionary<ReportFact, string> { [ReportFact.Memo] = "" }));
    }

    private static JsonElement Written(TicketSystem system)
    {
        using var document = JsonDocument.Parse(Tickets.Write(Sample, system, Map));
        return document.RootElement.Clone();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
