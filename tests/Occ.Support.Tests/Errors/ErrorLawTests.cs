using System.Diagnostics;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Errors;

public sealed class ErrorLawTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    [Property(MaxTest = 1000)]
    public void Any_text_is_answered(string? text)
    {
        var found = Catalog.Diagnose(text ?? "");

        Assert.Equal(found.Verdict is ErrorVerdict.Recognised or ErrorVerdict.Ambiguous, found.Matches.Length > 0);
        Assert.All(found.Matches, m => Assert.InRange(m.Score, ErrorCatalog.Threshold, 1));
        Assert.Equal(found.Matches.Select(m => m.Score).OrderDescending(), found.Matches.Select(m => m.Score));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("nonce too lo")]
    [InlineData("not enough to pay for ")]
    [InlineData("0x08c379a0")]
    [InlineData("%")]
    [InlineData("%E9%94")]
    [InlineData("\\")]
    [InlineData("\\u00")]
    [InlineData("&#")]
    [InlineData("AAAA")]
    [InlineData("code 6 \"")]
    [InlineData("transactionsimulationfaile\"")]
    [InlineData("insufficient lamports 1, need ")]
    [InlineData("{\"")]
    [InlineData("\ud800")]
    [InlineData("错误")]
    public void A_hostile_text_takes_time_linear_in_its_length(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var clock = Stopwatch.StartNew();

        Catalog.Diagnose(text);

        // Quadratic work on the 262,144 code units that are read would take minutes.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void The_default_of_every_answer_is_the_careful_one() =>
        Assert.Equal((ErrorVerdict.Unrecognised, FundsState.UnknownCheckChain, ErrorRetry.CheckFirst), (default(ErrorVerdict), default(FundsState), default(ErrorRetry)));

    [Fact]
    public void Every_term_has_a_code_and_words()
    {
        Assert.All(Enum.GetValues<FundsState>(), s => Assert.NotEqual(s.Explain("en"), s.Explain("zh")));
        Assert.All(Enum.GetValues<ErrorRetry>(), s => Assert.NotEqual(s.Explain("en"), s.Explain("zh")));
        Assert.All(Enum.GetValues<ErrorFault>(), s => Assert.NotEqual(s.Explain("en"), s.Explain("zh")));
        Assert.All(Enum.GetValues<ErrorActor>(), s => Assert.NotEqual(s.Explain("en"), s.Explain("zh")));
        Assert.Equal(("unknown-check-chain", "after-fix", "not-an-error", "nested-json"), (default(FundsState).Code(), ErrorRetry.AfterFix.Code(), ErrorVerdict.NotAnError.Code(), ErrorLayer.NestedJson.Code()));
        Assert.Equal(("wallet-app", "either", "transaction"), (ErrorActor.WalletApp.Code(), ErrorFault.Either.Code(), ReportFact.Transaction.Code()));
    }
}
