using System.Text.Json;

namespace Occ.Support.Samples.Tests.Lines;

public sealed class IntakeLineTests
{
    [Fact]
    public void An_error_message_is_diagnosed()
    {
        var answer = LineTalk.Ask("diagnose", new { message = "{\"code\":-32000,\"message\":\"nonce too low\"}", network = "ethereum" });
        var first = answer.GetProperty("matches")[0];

        Assert.Equal(("recognised", "unknown-check-chain"), (answer.GetProperty("verdict").GetString(), answer.GetProperty("fundsState").GetString()));
        Assert.Equal(("EVM_NONCE_TOO_LOW", "transfer", "check-first"), (first.GetProperty("code").GetString(), first.GetProperty("category").GetString(), first.GetProperty("retryable").GetString()));
        Assert.InRange(first.GetProperty("score").GetDouble(), 0.5, 1);
        Assert.Equal(3, first.GetProperty("steps").GetArrayLength());
    }

    [Fact]
    public void The_catalogue_is_listed_and_a_row_explained()
    {
        var count = ErrorCatalog.BuiltIn.All.Count(e => e.Ecosystem == "evm");

        Assert.Equal(count, (LineTalk.Ask("errors", new { })).GetProperty("systems").GetProperty("evm").GetInt32());
        Assert.Equal(count, (LineTalk.Ask("errors", new { system = "evm" })).GetProperty("errors").GetArrayLength());
        Assert.Equal("AA10", (LineTalk.Ask("errors", new { id = "AA10" })).GetProperty("errors")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Triage_reads_the_message_of_a_withdrawal()
    {
        var answer = LineTalk.Ask("triage", new { text = Samples.Message });
        var entities = answer.GetProperty("entities").EnumerateArray().ToList();

        Assert.Equal("deposit-withdrawal", answer.GetProperty("category").GetString());
        Assert.Equal("zh-Hans", answer.GetProperty("language").GetString());
        Assert.Equal("transfer-not-arrived", answer.GetProperty("guide").GetString());
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("also").ValueKind);
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("missing").ValueKind);
        var address = Assert.Single(entities, e => e.GetProperty("kind").GetString() == "address");
        Assert.Equal(Samples.TronAddress, address.GetProperty("text").GetString());
        Assert.Equal(Samples.Message.IndexOf(Samples.TronAddress, StringComparison.Ordinal), address.GetProperty("start").GetInt32());
        Assert.Equal("tron", address.GetProperty("network").GetString());
        Assert.Contains(entities, e => e.GetProperty("kind").GetString() == "transaction");
    }

    [Fact]
    public void A_report_is_read_with_its_faults_or_with_what_is_missing()
    {
        var good = LineTalk.Ask("report", new { version = 1, category = "deposit-withdrawal" });
        var bad = LineTalk.Ask("report", new { version = 3, category = "nonsense", more = 1 });
        var none = LineTalk.AskRaw("report", "no report");

        Assert.True(good.GetProperty("valid").GetBoolean());
        Assert.InRange(good.GetProperty("completeness").GetDouble(), 0, 1);
        Assert.Contains("transaction", good.GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
        Assert.False(bad.GetProperty("valid").GetBoolean());
        Assert.Equal(3, bad.GetProperty("errors").GetArrayLength());
        Assert.False(none.GetProperty("valid").GetBoolean());
        Assert.Equal("not-json", none.GetProperty("error").GetProperty("code").GetString());
    }
}
