namespace Occ.Support.Samples.Tests;

/// <summary>The exit code of each call.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public async Task The_exit_code_says_what_happened()
    {
        string[] damaged = ["address", Samples.TronAddress[..^1], "--network", "tron"];

        Assert.Equal(0, (await BuiltProgram.RunAsync(["address", Samples.TronAddress], "")).Code);
        Assert.Equal(1, (await BuiltProgram.RunAsync(damaged, "")).Code);
        Assert.Equal(2, (await BuiltProgram.RunAsync(["address"], "")).Code);
    }

    [Theory]
    [InlineData(0, "transaction", "$ID")]
    [InlineData(1, "transaction", "nothing")]
    [InlineData(0, "address", "-", "$TRON")]
    [InlineData(2, "address", "x", "--network", "no-such-network")]
    [InlineData(2, "frobnicate")]
    [InlineData(2, "address", "x", "--frobnicate")]
    [InlineData(0, "redact", "hello", "world")]
    [InlineData(1, "redact", "$PHRASE")]
    [InlineData(0, "redact", "@hello")]
    [InlineData(0, "triage", "my withdrawal has not arrived")]
    [InlineData(1, "diagnose", "nonce", "too", "low")]
    [InlineData(1, "diagnose", "error -32002", "--network", "solana")]
    [InlineData(0, "diagnose", "thank you")]
    [InlineData(2, "diagnose", "x", "--network", "no-such-network")]
    [InlineData(0, "errors")]
    [InlineData(0, "errors", "--system", "evm")]
    [InlineData(0, "errors", "show", "EVM_NONCE_TOO_LOW")]
    [InlineData(2, "errors", "show", "NO_SUCH_ROW")]
    [InlineData(2, "errors", "--system", "no-such-system")]
    [InlineData(0, "guide")]
    [InlineData(0, "guide", "list")]
    [InlineData(0, "guide", "check")]
    [InlineData(2, "guide", "check", "no-such-folder")]
    [InlineData(0, "guide", "show", "money-at-risk")]
    [InlineData(0, "guide", "show", "compromise-screen")]
    [InlineData(0, "guide", "graph", "compromise-screen")]
    [InlineData(2, "guide", "run", "compromise-screen")]
    [InlineData(2, "guide", "graph", "no-such-guide")]
    [InlineData(0, "guide", "graph", "money-at-risk", "--format", "dot")]
    [InlineData(2, "guide", "graph", "money-at-risk", "--format", "png")]
    [InlineData(2, "guide", "graph", "money-at-risk", "--session", "no-such-file")]
    [InlineData(2, "guide", "run", "no-such-guide")]
    [InlineData(0, "guide", "coverage")]
    [InlineData(2, "guide", "diff", "a", "b")]
    [InlineData(2, "guide", "frobnicate")]
    [InlineData(0, "report", "schema")]
    [InlineData(2, "report", "no-such-file.json")]
    [InlineData(0, "wait", "schema")]
    [InlineData(2, "wait", "no-such-file.json")]
    [InlineData(0, "update", "schema")]
    [InlineData(2, "update", "no-such-file.json")]
    [InlineData(0, "--version")]
    [InlineData(0, "--help")]
    public void Each_call_has_its_exit_code(int code, params string[] arguments)
    {
        var all = arguments.Select(a => a.Replace("$ID", Samples.TransactionId, StringComparison.Ordinal).Replace("$PHRASE", Samples.Phrase, StringComparison.Ordinal)).ToArray();
        var isInput = all[^1] == "$TRON";

        Assert.Equal(code, new TestSystem(isInput ? Samples.TronAddress : "").Run(isInput ? all[..^1] : all));
    }

    [Theory]
    [InlineData("{\"version\":1,\"category\":\"other\"}", 0)]
    [InlineData("{\"version\":1}", 1)]
    [InlineData("", 1)]
    public void A_report_is_read_from_standard_input(string report, int code) => Assert.Equal(code, new TestSystem(report).Run("report"));
}
