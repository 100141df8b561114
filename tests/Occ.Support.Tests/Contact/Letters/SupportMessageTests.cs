namespace Occ.Support.Tests.Contact.Letters;

public sealed class SupportMessageTests
{
    private static readonly ProblemReport Report = new()
    {
        Kind = ProblemKind.WithdrawalNotArrived,
        Description = SecretScanner.Default.Redact("It has not arrived").Text,
        Network = SecretScanner.Default.Redact("tron").Text,
        Transactions = [ReportedTransaction.From(new string('a', 64), "tron")],
    };

    [Fact]
    public void A_draft_has_what_is_known_and_asks_for_what_is_missing()
    {
        var message = SupportMessage.Draft(Report);
        Assert.Contains(new string('a', 64), message.Body, StringComparison.Ordinal);
        Assert.Contains("TRON", message.Body, StringComparison.Ordinal);
        Assert.Equal(Report.Missing, message.Missing);
        Assert.All(message.Missing, m => Assert.Contains(m.Question(), message.Body, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', message.Subject);
        Assert.EndsWith("\n", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_written_in_the_language_asked()
    {
        var message = SupportMessage.Draft(Report, "zh-CN");
        Assert.StartsWith("您好", message.Body, StringComparison.Ordinal);
        Assert.Contains("提现显示成功，但没有到账", message.Body, StringComparison.Ordinal);
        Assert.Contains("私钥", message.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_report_still_gives_a_draft() => Assert.NotEmpty(SupportMessage.Draft(new()).Body);

    [Fact]
    public void What_to_include_ends_with_what_never_to_write()
    {
        Assert.Equal(SupportMessage.WhatToInclude().Count, SupportMessage.WhatToInclude("zh").Count);
        Assert.Contains("recovery phrase", SupportMessage.WhatToInclude()[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, "谢谢")]
    [InlineData(true, Helpfulness.Little, "抱歉")]
    [InlineData(false, Helpfulness.VeryHelpful, "还没有解决")]
    public void Feedback_is_answered(bool solved, Helpfulness? helpful, string word) =>
        Assert.Contains(word, SupportMessage.Thank(ReportFeedback.From(solved, helpful), "zh"), StringComparison.Ordinal);

    [Fact]
    public void Guides_that_are_quicker_than_a_person_come_first_and_all_of_them_in_danger()
    {
        SelfHelpGuide[] guides =
        [
            new("slow", TimeSpan.FromHours(2)) { Category = ProblemCategory.DepositWithdrawal }, new("general", TimeSpan.FromMinutes(3)) { Category = ProblemCategory.DepositWithdrawal, Solved = 0.9 },
            new("fitting", TimeSpan.FromMinutes(9)) { Kind = ProblemKind.WithdrawalNotArrived }, new("other", TimeSpan.Zero) { Category = ProblemCategory.Transfer },
        ];
        var forecast = WaitForecast.OfQueue(new(10, 1, TimeSpan.FromMinutes(3)), DateTimeOffset.UnixEpoch);
        Assert.Equal(["fitting", "general"], SelfHelp.First(guides, Report, forecast).Select(g => g.GuideId));
        Assert.Equal(["fitting", "general", "slow"], SelfHelp.First(guides, Report with { Urgency = ProblemUrgency.Minutes }, forecast).Select(g => g.GuideId));
        Assert.Equal(3, SelfHelp.First(guides, Report, WaitForecast.OfQueue(new(1, 0, TimeSpan.FromMinutes(3)), DateTimeOffset.UnixEpoch)).Count);
    }

    [Fact]
    public void Where_nobody_knows_what_happened_patience_has_its_limit()
    {
        var forecast = WaitForecast.OfQueue(new(10, 1, TimeSpan.FromMinutes(3)), DateTimeOffset.UnixEpoch);
        Assert.Contains(forecast.Explain(), SupportMessage.Patience(forecast, new()), StringComparison.Ordinal);
        Assert.Contains("don't wait", SupportMessage.Patience(forecast, new()), StringComparison.Ordinal);
        Assert.DoesNotContain("don't wait", SupportMessage.Patience(forecast, Report), StringComparison.Ordinal);
    }

    [Fact]
    public void Patience_names_the_time_and_warns_of_false_helpers()
    {
        var forecast = WaitForecast.OfQueue(new(10, 1, TimeSpan.FromMinutes(3)), DateTimeOffset.UnixEpoch);
        var text = SupportMessage.Patience(forecast, Report, "zh");
        Assert.Contains(forecast.Explain("zh"), text, StringComparison.Ordinal);
        Assert.Contains("都不是客服", text, StringComparison.Ordinal);
    }
}
