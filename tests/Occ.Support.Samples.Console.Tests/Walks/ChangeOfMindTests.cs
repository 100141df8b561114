namespace Occ.Support.Samples.Tests.Walks;

/// <summary>People as they are, in both languages: they changed their mind, switch problems, or come back.</summary>
public sealed class ChangeOfMindTests
{
    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_chose_by_mistake_takes_back_an_end(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "remote-access", "b", "none", "exchange", "tron", "none-shown", "processing");

        Assert.Contains("!!!", seen.Text);
        Assert.Contains(seen.Say("assistant.again", ("answer", seen.Choice("remote-access"))), seen.Text);
        Assert.Equal("transfer-not-arrived/end-wait-exchange", seen.Outcome);
        Assert.NotEqual(ProblemSeverity.Critical, seen.Reports[0].Severity);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_switches_problems_is_taken_along_and_brought_back(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "none", "exchange", Walk.Either(language, "actually I also forgot the password of my wallet", "对了，我的钱包密码也忘了"), "o", "wallet", "yes", "done", "written", "", "tron", "none-shown", "completed", "250", "2026-07-20 10:00 +08:00");

        Assert.Contains(seen.Say("assistant.resumed"), seen.Text);
        Assert.Equal(2, seen.Reports.Count);
        Assert.Equal((ProblemCategory.AccountSecurity, "tron"), (seen.Reports[0].Category, seen.Reports[1].Network.Value));
        Assert.Single(seen.Questions, q => q.StartsWith(Walk.Either(language, "Before anything else", "先确认一下"), StringComparison.Ordinal));
        Assert.DoesNotContain(seen.Say("assistant.stopped"), seen.Text);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_goes_back_to_the_beginning_and_further_loses_nothing(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "none", "own-wallet", "b", "b", "b", "none", "exchange", "tron", "none-shown", "returned");

        Assert.Contains(Walk.Either(language, "This is the first question", "这是第一个问题"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-returned", seen.Outcome);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_changes_the_language_goes_on_at_the_same_question(string language)
    {
        var other = LanguageChoice.Other(language);
        var seen = Walk.Play(language, Walk.Lost, "none", "l", "exchange", "tron", "none-shown", "processing");

        Assert.Equal("transfer-not-arrived/end-wait-exchange", seen.Outcome);
        Assert.Contains(ConsoleTexts.Get("assistant.end", other), seen.Text);
        Assert.Equal(other, seen.Reports[0].Language.Value);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_starts_over_is_asked_whether_they_mean_it_and_what_was_said_first_is_kept(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "none", "own-wallet", "r", "r", "none", "exchange", "tron", "none-shown", "completed", "2026-07-20 10:00 +08:00");

        Assert.Contains(seen.Say("assistant.restart.sure"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-exchange-id", seen.Outcome);
        Assert.Equal("250", seen.Reports[0].Amount?.Value);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_has_another_problem_at_the_end_begins_with_that(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "none", "exchange", "tron", "none-shown", "processing", "o", Walk.Either(language, "my seed phrase was typed into a fake site", "我把助记词填进了假网站"), "phrase-shared");

        Assert.Equal(2, seen.Reports.Count);
        Assert.Equal("money-at-risk/end-move-now", seen.Outcome);
        Assert.Equal(ProblemSeverity.Critical, seen.Reports[1].Severity);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_is_handed_to_another_guide_is_not_asked_again_what_is_known(string language)
    {
        var seen = Walk.PlayGuide(language, "send-failed", "none", "tron", "done", "none", "fee");

        Assert.Contains("tron", seen.Reports[0].Network.Value);
        Assert.Equal(6, seen.Questions.Count);
        Assert.Equal(seen.Questions.Distinct(), seen.Questions);
    }
}
