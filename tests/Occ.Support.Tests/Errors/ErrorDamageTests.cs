using FsCheck.Xunit;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Errors;

/// <summary>What a copy, a screenshot and a second program do to a message must not change the answer.</summary>
public sealed class ErrorDamageTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;
    private static readonly (KnownError Error, string Sample)[] Samples = [.. Catalog.All.SelectMany(e => e.Samples.Select(s => (e, s)))];

    [Property(MaxTest = 400)]
    public void Upper_case_keeps_the_answer(uint at) => Keeps(at, s => s.ToUpperInvariant());

    /// <summary>What a sample of chance may miss: all of them, each way.</summary>
    [Theory]
    [InlineData("{0}", true)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32603,\"message\":\"{0}\"}}", false)]
    [InlineData("could not coalesce error (error={ \"message\": \"{0}\" }, code=UNKNOWN_ERROR, version=6.13.0)", false)]
    [InlineData("我转账的时候弹出错误提示“{0}”，请问该怎么办？", false)]
    public void Every_sample_survives_what_is_put_around_it(string around, bool isLoud) =>
        Faults.None("Another row answers", Samples.Select(s => (s.Error, Text: around.Replace("{0}", isLoud ? s.Sample.ToUpperInvariant() : Escaped(s.Sample), StringComparison.Ordinal)))
            .Where(c => Catalog.Diagnose(c.Text) is not { Matches: [var first, ..] } || first.Error != c.Error).Select(c => $"{c.Error}: {c.Text}"));

    [Property(MaxTest = 400)]
    public void White_space_in_place_of_a_space_keeps_the_answer(uint at, byte which) =>
        Keeps(at, s => s.Replace(" ", new[] { "\n", "  ", "\t", "\r\n  ", "\u00a0" }[which % 5], StringComparison.Ordinal));

    [Property(MaxTest = 400)]
    public void A_lost_last_letter_keeps_the_answer(uint at)
    {
        var (error, sample) = Samples[at % Samples.Length];
        if (char.IsAsciiLetter(sample[^1]) && Sole(error, sample))
        {
            Keeps(at, s => s[..^1]);
        }
    }

    [Property(MaxTest = 400)]
    public void Curly_and_escaped_quotes_keep_the_answer(uint at, byte which) => Keeps(at, s => which % 2 == 0
        ? s.Replace('\'', '\u2019').Replace('"', '\u201d')
        : s.Replace("\"", "\\\"", StringComparison.Ordinal));

    [Property(MaxTest = 400)]
    public void Nesting_keeps_the_answer(uint at, byte which) => Keeps(at, s => (which % 4) switch
    {
        0 => $$$"""{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"{{{Escaped(s)}}}"}}""",
        1 => $"could not coalesce error (error={{ \"message\": \"{Escaped(s)}\" }}, code=UNKNOWN_ERROR, version=6.13.0)",
        2 => $"Hello, I tried to send and the app told me this error: \"{s}\". Please help, is my money safe?",
        _ => $"您好，我转账的时候弹出错误提示“{s}”，请问该怎么办？",
    });

    [Property(MaxTest = 400)]
    public void The_span_lies_in_the_message(uint at, byte front)
    {
        var message = new string('\n', front) + Samples[at % Samples.Length].Sample;

        Assert.All(Catalog.Diagnose(message).Matches, m => Assert.True(m.Start >= front && m.Length > 0 && m.Start + m.Length <= message.Length));
    }

    [Theory]
    [InlineData("non ce to o low", "EVM_NONCE_TOO_LOW")]
    [InlineData("rep lacement transact ion underpriced", "EVM_REPLACEMENT_UNDERPRICED")]
    [InlineData("error: transactionsimulationfailed:Blockhashnotfound", "SOL_BLOCKHASH_NOT_FOUND")]
    [InlineData("TEC DST TAG NEEDED", "XRP_TEC_DST_TAG")]
    [InlineData("CONTRACT VALIDATE ERROR", "TRON_CONTRACT_VALIDATE")]
    [InlineData("mandatory script\nverify flag failed", "BTC_SCRIPT_VERIFY")]
    public void Spaces_that_a_scan_put_in_or_left_out_keep_the_answer(string message, string id) =>
        Assert.Equal(id, Catalog.Diagnose(message).Matches[0].Error.Id);

    private static void Keeps(uint at, Func<string, string> damage)
    {
        var (error, sample) = Samples[at % Samples.Length];
        var damaged = damage(sample);
        var found = Catalog.Diagnose(damaged);

        Assert.True(found.Matches is [var first, ..] && first.Error == error, $"{error}: {damaged}: {found.Verdict} {string.Join(' ', found.Matches.Select(m => m.Error))}");
    }

    /// <summary>Whether a sample still says which error it is without its last letter: a bare code does not.</summary>
    private static bool Sole(KnownError error, string sample) => Catalog.Diagnose(sample).Matches[0] is var m && (m.Length > 12 || m.Start + m.Length < sample.Length) && error.Priority > 20;

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
