namespace Occ.Support.Tests.Troubleshooting;

public sealed class AnswerChecksTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, test vectors

    private static readonly string Longest = string.Concat(Enumerable.Repeat("so on ", 100))[..499] + ".";

    private static readonly AskStep Note = DrawnGuide.Step<AskStep>("note");
    private static readonly ProbeStep Count = DrawnGuide.Step<ProbeStep>("look");

    [Fact]
    public void A_text_has_500_characters_at_most()
    {
        Assert.Equal(Longest, Check(Longest).Value);
        Assert.Equal(Reason("too-long"), Check(Longest + ".").Reason);
        Assert.Equal("secret-exposed", Check(new string('.', 450) + " " + Phrase) is { Secret: not null } ? "secret-exposed" : "");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public void Nothing_is_no_answer(string answer) => Assert.Equal(Reason("empty"), Check(answer).Reason);

    [Theory]
    [InlineData("done")]
    [InlineData("tried")]
    [InlineData(" Tried ")]
    [InlineData("试了")]
    public void A_task_is_done_when_its_label_says_so(string answer) => Assert.Equal("done", CheckDone(answer).Value);

    [Theory]
    [InlineData("I won't")]
    [InlineData("不试")]
    public void A_task_can_be_declined_by_its_label(string answer) => Assert.True(CheckDone(answer).IsSkip);

    [Fact]
    public void Anything_else_about_a_task_is_refused()
    {
        Assert.Equal((null, Reason("done"), false), (CheckDone("perhaps").Value, CheckDone("perhaps").Reason, CheckDone("perhaps").IsSkip));
        Assert.Equal(Reason("done"), CheckDone("").Reason);
        Assert.NotNull(CheckDone(Phrase).Secret);
    }

    [Fact]
    public void A_check_that_nobody_asks_about_finds_any_text()
    {
        Assert.Equal("12", Result("12"));
        Assert.Equal(Longest, Result(Longest));
        Assert.Null(Result(Longest + "."));
        Assert.Null(Result(""));
        Assert.Null(Result(Phrase));
    }

    [Fact]
    public void What_a_session_holds_is_no_longer_than_an_answer()
    {
        Assert.True(AnswerChecks.CanBe(DrawnGuide.Guide, Count, Longest));
        Assert.False(AnswerChecks.CanBe(DrawnGuide.Guide, Count, Longest + "."));
        Assert.False(AnswerChecks.CanBe(DrawnGuide.Guide, Count, ""));
        Assert.True(AnswerChecks.CanBe(AnswerKind.Text, Longest));
        Assert.False(AnswerChecks.CanBe(AnswerKind.Text, Longest + "."));
        Assert.False(AnswerChecks.CanBe(AnswerKind.Text, ""));
        Assert.True(AnswerChecks.CanBe(AnswerKind.Network, "tron"));
        Assert.False(AnswerChecks.CanBe(AnswerKind.Network, "nowhere"));
    }

    private static AnswerCheck Check(string answer) => AnswerChecks.Check(DrawnGuide.Guide, Note, answer, NoFacts, "en");

    private static AnswerCheck CheckDone(string answer) => AnswerChecks.CheckDone(DrawnGuide.Guide, DrawnGuide.Step<InstructStep>("try"), answer, "en");

    private static string? Result(string found) => AnswerChecks.Result(DrawnGuide.Guide, Count, found, NoFacts, "en");

    private static Facts NoFacts => new Troubleshooter(DrawnGuide.Catalog).Start("drawn", "en", TransferNotArrived.Noon).Position!.Facts;

    private static string Reason(string key) => TextCatalog.BuiltIn.Get($"troubleshooting.reason.{key}", "en");
}
