using System.Text.Json;

namespace Occ.Support.Samples.Tests;

public sealed class JsonDocumentTests
{
    [Theory]
    [InlineData("address", "$TRON", """{"text":"$TRON"}""")]
    [InlineData("transaction", "$ID", """{"text":"$ID"}""")]
    [InlineData("explorer", "https://tronscan.org/#/transaction/$ID", """{"url":"https://tronscan.org/#/transaction/$ID"}""")]
    [InlineData("link", "https://metamask.io/x", """{"url":"https://metamask.io/x"}""")]
    [InlineData("poisoning", "$TRON --known $TRON", """{"address":"$TRON","known":["$TRON"]}""")]
    [InlineData("advise", "Please send me your seed phrase", """{"message":"Please send me your seed phrase"}""")]
    [InlineData("contact", "t.me/x", """{"text":"t.me/x"}""")]
    [InlineData("diagnose", "nonce too low", """{"message":"nonce too low"}""")]
    [InlineData("errors", "show AA10", """{"id":"AA10"}""")]
    [InlineData("triage", "my withdrawal has not arrived", """{"text":"my withdrawal has not arrived"}""")]
    [InlineData("guide", "list", """{"action":"list"}""")]
    [InlineData("redact", "my phrase is legal winner thank year wave sausage worth useful legal winner thank yellow", """{"text":"my phrase is legal winner thank year wave sausage worth useful legal winner thank yellow"}""")]
    [InlineData("completion", "bash", """{"shell":"bash"}""")]
    public void The_document_of_a_command_is_the_object_of_its_line(string command, string argument, string line)
    {
        using var document = new TestSystem("");
        using var protocol = new TestSystem(Filled(line));
        document.Run([command, .. Filled(argument).Split(' '), "--json", "--lang", "en"]);
        protocol.Run(command, "--jsonl", "--lang", "en");

        AssertSame(protocol.Output, document.Output);
    }

    [Theory]
    [InlineData("report", """{"version":2,"category":"transfer"}""")]
    [InlineData("wait", """{"queue":{"ahead":3,"agents":1,"handlingSeconds":300}}""")]
    [InlineData("update", """{"situation":{"backup":"gone"}}""")]
    [InlineData("triage", """{"text":"我的提现没到账"}""")]
    [InlineData("redact", """{"text":"hello"}""")]
    public void A_document_from_standard_input_gets_a_document(string command, string line)
    {
        using var document = new TestSystem(JsonSerializer.Deserialize<JsonElement>(line).TryGetProperty("text", out var text) ? text.GetString()! : line);
        using var protocol = new TestSystem(line);
        document.Run(command, "--json", "--lang", "en");
        protocol.Run(command, "--jsonl", "--lang", "en");

        AssertSame(protocol.Output, document.Output);
    }

    [Theory]
    [InlineData(ErrorCodes.UnknownNetwork, "address", "x", "--network", "no-such-network")]
    [InlineData(ErrorCodes.NoSuchFile, "report", "no-such-file")]
    [InlineData(ErrorCodes.UnknownErrorId, "errors", "show", "NO_SUCH_ROW")]
    [InlineData(ErrorCodes.UnknownShell, "completion", "tcsh")]
    [InlineData(ErrorCodes.NotAsJson, "guide", "run", "money-at-risk")]
    public void A_refusal_is_a_document_too(string code, params string[] arguments)
    {
        using var system = new TestSystem("");

        Assert.Equal(ExitCodes.Usage, system.Run([.. arguments, "--json"]));
        Assert.Equal(code, JsonSerializer.Deserialize<JsonElement>(system.Output).GetProperty("error").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("report")]
    [InlineData("wait")]
    [InlineData("update")]
    public void A_schema_is_a_document_as_it_is(string command)
    {
        using var system = new TestSystem("");
        system.Run(command, "schema", "--json");

        Assert.True(JsonSerializer.Deserialize<JsonElement>(system.Output).TryGetProperty("$schema", out _));
    }

    private static string Filled(string text) => text.Replace("$TRON", Samples.TronAddress, StringComparison.Ordinal).Replace("$ID", Samples.TransactionId, StringComparison.Ordinal);

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(expected), JsonSerializer.Deserialize<JsonElement>(actual)), $"{expected}\n{actual}");
}
