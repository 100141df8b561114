namespace Occ.Support.Samples.Tests;

/// <summary>People as they are, played against the console in both languages: they don't know, change their minds, switch problems, come back.</summary>
public sealed class WalkThroughTests
{
    private const string Lost = "My withdrawal of 250 USDT has not arrived in my wallet|我提现 250 USDT 到钱包，一直没到账";

    public static TheoryData<string> Languages => ["en", "zh-Hans"];

    [Theory, MemberData(nameof(Languages))]
    public void Who_knows_nothing_learns_who_acts_next_and_is_asked_nothing_twice(string language)
    {
        var seen = Play(language, Lost, [.. Enumerable.Repeat("s", 20)]);

        Assert.Equal("transfer-not-arrived/end-ask-sender", seen.Outcome);
        Assert.Equal(seen.Questions.Distinct(), seen.Questions);
        Assert.InRange(seen.Questions.Count, 4, 12);
        Assert.Contains(seen.Say("assistant.unknown"), seen.Text);
        Assert.Equal(ReportResult.Escalated, seen.Reports[0].Outcome?.Result);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_chose_by_mistake_takes_back_an_end(string language)
    {
        var seen = Play(language, Lost, "remote-access", "b", "none", "exchange", "tron", "none-shown", "processing");

        Assert.Contains("!!!", seen.Text);
        Assert.Contains(seen.Say("assistant.again", ("answer", seen.Choice("remote-access"))), seen.Text);
        Assert.Equal("transfer-not-arrived/end-wait-exchange", seen.Outcome);
        Assert.NotEqual(ProblemSeverity.Critical, seen.Reports[0].Severity);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_switches_problems_is_taken_along_and_brought_back(string language)
    {
        var seen = Play(language, Lost, "none", "exchange", Either(language, "actually I also forgot the password of my wallet", "对了，我的钱包密码也忘了"), "o", "wallet", "yes", "done", "written", "", "tron", "none-shown", "completed", "250", "2026-07-20 10:00 +08:00");

        Assert.Contains(seen.Say("assistant.resumed"), seen.Text);
        Assert.Equal(2, seen.Reports.Count);
        Assert.Equal((ProblemCategory.AccountSecurity, "tron"), (seen.Reports[0].Category, seen.Reports[1].Network.Value));
        Assert.Single(seen.Questions, q => q.StartsWith(Either(language, "Before anything else", "先确认一下"), StringComparison.Ordinal));
        Assert.DoesNotContain(seen.Say("assistant.stopped"), seen.Text);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_comes_back_after_a_day_goes_on_where_they_stopped(string language)
    {
        using var kept = new Kept();
        var first = Play(language, Lost, kept, 0, "none", "exchange", "q");
        var second = Play(language, null, kept, 1, "b", "own-wallet", "bitcoin", "yes", "q");
        var third = Play(language, null, kept, 9, "restart", "none", "p");

        Assert.Contains(first.Say("assistant.stopped"), first.Text);
        Assert.Contains(second.Say("assistant.welcome-back"), second.Text);
        Assert.StartsWith(first.Questions[^1], second.Questions[0]);
        Assert.Equal(("250", "bitcoin"), (second.Reports[0].Amount?.Value, second.Reports[0].Network.Value));
        Assert.Contains(Either(language, "more than a week", "超过一周"), third.Text);
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
        Assert.Equal("send-failed/end-support", new Seen(walked.Output, "en").Outcome);
    }

    [Fact]
    public void What_is_no_conversation_is_refused_with_the_reason()
    {
        using var kept = new Kept();
        File.WriteAllText(kept.Path, """{"schema":1,"guide":"send-failed"}""");
        using var system = new TestSystem("");

        Assert.Equal(ExitCodes.Usage, system.Run("--session", kept.Path, "--lang", "en"));
        Assert.Contains("does not say which guide", system.Errors);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_pastes_a_secret_after_the_end_is_warned_too(string language)
    {
        var seen = Play(language, Lost, "p", Samples.Phrase, "o", Samples.Phrase, "q");

        Assert.DoesNotContain("sausage", seen.Text);
        Assert.Contains("!!!", seen.Text);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_answers_out_of_the_list_gets_simpler_words_and_then_a_person(string language)
    {
        var seen = Play(language, Lost, "99", "none", "exchange", "tron", "yes", "abc", "abc", "abc", "abc");

        Assert.Contains(seen.Say("assistant.not-a-choice", ("count", "5")), seen.Text);
        Assert.Contains(Either(language, "Let me put it more simply", "换个简单的说法"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-support", seen.Outcome);
        Assert.Equal("tron", seen.Reports[0].Network.Value);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_goes_back_to_the_beginning_and_further_loses_nothing(string language)
    {
        var seen = Play(language, Lost, "none", "own-wallet", "b", "b", "b", "none", "exchange", "tron", "none-shown", "returned");

        Assert.Contains(Either(language, "This is the first question", "这是第一个问题"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-returned", seen.Outcome);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_changes_the_language_goes_on_at_the_same_question(string language)
    {
        var other = LanguageChoice.Other(language);
        var seen = Play(language, Lost, "none", "l", "exchange", "tron", "none-shown", "processing");

        Assert.Equal("transfer-not-arrived/end-wait-exchange", seen.Outcome);
        Assert.Contains(ConsoleTexts.Get("assistant.end", other), seen.Text);
        Assert.Equal(other, seen.Reports[0].Language.Value);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_gives_a_wrong_address_first_is_told_what_is_wrong_with_it(string language)
    {
        var wrong = Samples.TronAddress[..^1] + (Samples.TronAddress[^1] == 'a' ? 'b' : 'a');
        var seen = Play(language, Lost, "none", "other-person", "tron", "yes", Samples.TransactionId, "done", "success", wrong, Samples.TronAddress, "same", "own-wallet", "yes", "done", "yes");

        Assert.Equal("transfer-not-arrived/end-resolved", seen.Outcome);
        Assert.Equal(Samples.TronAddress, Assert.Single(seen.Reports[0].Addresses).Text.Value);
        Assert.DoesNotContain(wrong, seen.Reports[0].ToJson());
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_pastes_a_secret_is_warned_and_helped_on(string language)
    {
        var seen = Play(language, Lost, "none", Samples.Phrase, "exchange", "tron", "yes", Samples.Phrase, "s", "processing");

        Assert.DoesNotContain("sausage", seen.Text);
        Assert.Contains(Either(language, "treat it as exposed", "当作已经泄露"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-wait-exchange", seen.Outcome);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_wants_a_person_gets_one_at_any_question(string language)
    {
        var seen = Play(language, Lost, "?", "p");

        Assert.Contains(seen.Say("assistant.key.person"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-support", seen.Outcome);
        Assert.Equal("250", seen.Reports[0].Amount?.Value);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_starts_over_is_asked_whether_they_mean_it_and_what_was_said_first_is_kept(string language)
    {
        var seen = Play(language, Lost, "none", "own-wallet", "r", "r", "none", "exchange", "tron", "none-shown", "completed", "2026-07-20 10:00 +08:00");

        Assert.Contains(seen.Say("assistant.restart.sure"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-exchange-id", seen.Outcome);
        Assert.Equal("250", seen.Reports[0].Amount?.Value);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_can_not_say_what_it_is_chooses_from_a_list(string language)
    {
        var seen = Play(language, "help me please|请帮帮我", "account-security", "b", "software-update", "android-update-refused", "none", "q");

        Assert.Contains(seen.Say("assistant.menu"), seen.Text);
        Assert.Equal((ProblemCategory.SoftwareUpdate, ProblemKind.AndroidUpdateRefused), (seen.Reports[0].Category, seen.Reports[0].Kind));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_has_several_answers_gives_them_all(string language)
    {
        var seen = PlayGuide(language, "protect-account", "none", "1,9", "1，3", "done", "done", "paper");

        Assert.Contains(seen.Say("assistant.not-a-choice", ("count", "6")), seen.Text);
        Assert.Equal("protect-account/end-protected", seen.Outcome);
        Assert.Equal(5, seen.Questions.Count);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_is_handed_to_another_guide_is_not_asked_again_what_is_known(string language)
    {
        var seen = PlayGuide(language, "send-failed", "none", "tron", "done", "none", "fee");

        Assert.Contains("tron", seen.Reports[0].Network.Value);
        Assert.Equal(6, seen.Questions.Count);
        Assert.Equal(seen.Questions.Distinct(), seen.Questions);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Who_has_another_problem_at_the_end_begins_with_that(string language)
    {
        var seen = Play(language, Lost, "none", "exchange", "tron", "none-shown", "processing", "o", Either(language, "my seed phrase was typed into a fake site", "我把助记词填进了假网站"), "phrase-shared");

        Assert.Equal(2, seen.Reports.Count);
        Assert.Equal("money-at-risk/end-move-now", seen.Outcome);
        Assert.Equal(ProblemSeverity.Critical, seen.Reports[1].Severity);
    }

    private static string Either(string language, string english, string chinese) => language == LanguageTag.English ? english : chinese;

    private static Seen Play(string language, string message, params string[] lines) => Play(language, message, null, 0, lines);

    private static Seen PlayGuide(string language, string guide, params string[] lines)
    {
        using var system = new TestSystem($"{string.Join('\n', lines)}\n");
        Assert.Equal((0, ""), (system.Run("guide", "run", guide, "--lang", language), system.Errors));
        return new(system.Output, language);
    }

    private static Seen Play(string language, string? message, Kept? kept, int day, params string[] lines)
    {
        var said = message is null ? "" : $"{Either(language, message.Split('|')[0], message.Split('|')[1])}\n\n";
        using var system = new TestSystem($"{said}{string.Join('\n', lines)}\n") { Now = new DateTimeOffset(2026, 7, 22, 8, 0, 0, TimeSpan.Zero).AddDays(day) };
        var code = system.Run([.. kept is null ? Array.Empty<string>() : ["--session", kept.Path], "--lang", language]);

        Assert.Equal((0, ""), (code, system.Errors));
        return new(system.Output, language);
    }

    /// <summary>A file in which a conversation is kept.</summary>
    private sealed class Kept : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("occ-support-test-").FullName;

        public string Path => System.IO.Path.Combine(_folder, "conversation");

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What somebody saw.</summary>
    private sealed record Seen(string Text, string Language)
    {
        /// <summary>Each question in order, as it stands below its number.</summary>
        public List<string> Questions { get; } = [.. Below(Text.Split('\n'))];

        public List<ProblemReport> Reports { get; } = [.. Text.Split("\n{")[1..].Select(j => new ReportReader().Read("{" + j).Report ?? throw new InvalidOperationException("The output ends with no report."))];

        public string? Outcome => Reports[^1].Outcome?.By.Value;

        public string Say(string key, params ReadOnlySpan<(string, string)> values) => ConsoleTexts.Get(key, Language, values);

        public string Choice(string id) => new Troubleshooter().Start("transfer-not-arrived", Language, DateTimeOffset.UnixEpoch).View.Choices.First(c => c.Id == id).Label;

        private static IEnumerable<string> Below(string[] lines) => lines.Index()
            .Where(l => l.Item.StartsWith("Step ", StringComparison.Ordinal) || (l.Item.StartsWith('第') && l.Item.Contains('步')))
            .Select(l => lines[l.Index + 1]);
    }
}
