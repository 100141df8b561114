using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Tests.ViewModels;

public sealed class WalletHelpTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    private readonly Device _device = new();

    [Theory]
    [InlineData("en", $"{Walks.Message}. My phrase is {Phrase}")]
    [InlineData("zh-CN", $"我昨天用波场转了 250 USDT，到现在还没到账。助记词：{Phrase}")]
    public async Task From_a_message_to_a_report_and_no_secret_is_kept(string language, string message)
    {
        var help = _device.Open(language);
        await _device.TypeAsync(help.Describe.Box, message);
        Assert.Contains(help.Describe.Box.Content.Parts, p => p is { Kind: MarkKind.Secret } && p.Text.Contains("sausage", StringComparison.Ordinal));
        Assert.NotNull(help.Describe.Exposure);
        Assert.Equal(MarkKind.Secret, help.Describe.Found[0].Kind);
        Assert.Null(help.Describe.Found[0].Text);
        Assert.Empty(_device.Kept);

        help.Describe.Go();
        Assert.Empty(help.Describe.Box.Content.Text);
        help.WalkToTheEnd();
        help.ShowReport();
        await help.ReportShown!.CopyAsync();
        await help.ReportShown.ShareAsync();
        await help.ReportShown.SaveTextAsync();
        await help.ReportShown.SaveJsonAsync();

        Assert.Equal(4, _device.HandedOver.Count);
        Assert.All(_device.HandedOver, text => Assert.Contains("250", text));
        Assert.DoesNotContain(_device.HandedOver.Concat(_device.Kept.Values), text => text.Contains("sausage", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_can_be_taken_back_and_is_offered_again()
    {
        var guide = _device.Begin().Guide!;
        var (question, choice) = (guide.View.Text, guide.View.Choices[0]);
        guide.Choose(choice);
        Assert.NotEqual(question, guide.View.Text);
        guide.Back();

        Assert.Equal(question, guide.View.Text);
        Assert.Equal(choice.Id, guide.View.Suggested);
    }

    [Fact]
    public async Task A_secret_that_is_typed_as_an_answer_is_marked_refused_and_not_kept()
    {
        var guide = _device.Begin().Guide!;
        while (!guide.IsTyped)
        {
            guide.Next();
        }

        await _device.TypeAsync(guide.Box, Phrase);
        Assert.Equal(MarkKind.Secret, Assert.Single(guide.Box.Content.Marks).Kind);
        var question = guide.View.Text;
        guide.Answer();

        Assert.Equal(question, guide.View.Text);
        Assert.NotNull(guide.Exposure);
        Assert.Empty(guide.Box.Content.Text);
        Assert.DoesNotContain(_device.Kept.Values, text => text.Contains("sausage", StringComparison.Ordinal));
        Assert.DoesNotContain(guide.Notices, n => n.Code == NoticeCode.SecretExposed);
    }

    [Fact]
    public void The_language_changes_everywhere_and_is_remembered()
    {
        var help = _device.Begin();
        var english = (help.Guide!.Title, help.Guide.View.Text);
        help.SwitchLanguage();
        Assert.Equal("zh-Hans", help.Words.Language);
        Assert.Equal("zh-Hans", help.Guide.View.Language);
        Assert.NotEqual(english, (help.Guide.Title, help.Guide.View.Text));

        help.WalkToTheEnd();
        help.ShowReport();
        var chinese = help.ReportShown!.Text;
        help.SwitchLanguage();
        Assert.NotEqual(chinese, help.ReportShown.Text);
        help.SwitchLanguage();
        Assert.Equal(chinese, _device.Open("en").ReportShown!.Text);
    }

    [Fact]
    public void Without_a_guide_it_goes_to_the_report_and_stays_there()
    {
        var help = _device.Open();
        _ = help.Describe.Box.TypeAsync("zzz");
        help.Describe.Box.Read();
        Assert.False(help.Describe.HasGuide);
        Assert.Equal(help.Words["to-report"], help.Describe.GoLabel);
        help.Describe.Go();

        Assert.Equal(Stage.Report, help.Stage);
        Assert.False(help.ReportShown!.HasGuide);
        Assert.Equal(Stage.Report, _device.Open().Stage);
    }

    [Fact]
    public void Every_guide_is_a_topic_and_begins()
    {
        var help = _device.Open();
        var topics = help.Describe.Topics.SelectMany(g => g.Topics).ToList();
        Assert.Equal(new Troubleshooter().Guides.Length, topics.Count);
        Assert.All(topics, topic =>
        {
            help.Describe.Choose(topic);
            Assert.Equal(topic.Title, help.Guide!.Title);
            help.WalkToTheEnd();
            help.Restart();
        });
    }

    [Fact]
    public async Task A_device_that_will_not_copy_says_so_and_one_who_does_not_share_is_not_thanked()
    {
        var help = _device.Begin();
        help.ShowReport();
        _device.IsWilling = false;
        await help.ReportShown!.CopyAsync();
        Assert.Equal(help.Words["copy-failed"], help.ReportShown.Status);
        await help.ReportShown.ShareAsync();
        Assert.Equal("", help.ReportShown.Status);
    }

    [Fact]
    public async Task A_text_is_read_once_when_nothing_more_is_typed()
    {
        var (help, told) = (_device.Open(), 0);
        var (first, second) = (help.Describe.Box.TypeAsync("I sent"), help.Describe.Box.TypeAsync(Walks.Message));
        help.Changed += (_, _) => told++;
        Assert.Null(help.Describe.About);
        _device.Time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(first, second);

        Assert.NotNull(help.Describe.About);
        Assert.Equal(1, told);
    }
}
