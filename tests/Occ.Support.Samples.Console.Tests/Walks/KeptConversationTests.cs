namespace Occ.Support.Samples.Tests.Walks;

/// <summary>People as they are, in both languages: they come back on another day.</summary>
public sealed class KeptConversationTests
{
    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_comes_back_after_a_day_goes_on_where_they_stopped(string language)
    {
        using var kept = new KeptFile();
        var first = Walk.Play(language, Walk.Lost, kept, 0, "none", "exchange", "q");
        var second = Walk.Play(language, null, kept, 1, "b", "own-wallet", "bitcoin", "yes", "q");
        var third = Walk.Play(language, null, kept, 9, "restart", "none", "p");

        Assert.Contains(first.Say("assistant.stopped"), first.Text);
        Assert.Contains(second.Say("assistant.welcome-back"), second.Text);
        Assert.StartsWith(first.Questions[^1], second.Questions[0]);
        Assert.Equal(("250", "bitcoin"), (second.Reports[0].Amount?.Value, second.Reports[0].Network.Value));
        Assert.Contains(Walk.Either(language, "more than a week", "超过一周"), third.Text);
        Assert.Equal("transfer-not-arrived/end-support", third.Outcome);
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_conversation_goes_on()
    {
        using var system = new TestSystem("help me please\n\nq\n");
        using var walked = new TestSystem("none\np\n");

        Assert.Equal(0, system.Run("--session", "no/such/folder/file"));
        Assert.Equal(0, walked.Run("guide", "run", "send-failed", "--lang", "en", "--session", "no/such/folder/file"));
        Assert.Contains("can't be kept", walked.Errors);
        Assert.Equal("send-failed/end-support", new SeenWalk(walked.Output, "en").Outcome);
    }

    [Fact]
    public void What_is_no_conversation_is_refused_with_the_reason()
    {
        using var kept = new KeptFile();
        File.WriteAllText(kept.Path, """{"schema":1,"guide":"send-failed"}""");
        using var system = new TestSystem("");

        Assert.Equal(ExitCodes.Usage, system.Run("--session", kept.Path, "--lang", "en"));
        Assert.Contains("does not say which guide", system.Errors);
    }
}
