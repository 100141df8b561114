using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Tests.ViewModels;

public sealed class KeptConversationTests
{
    private readonly Device _device = new();

    [Fact]
    public void A_conversation_goes_on_where_it_stood_at_every_step()
    {
        var help = _device.Begin();
        for (var steps = 0; steps < 25 && help.Guide!.View.Kind != ViewKind.End; steps++)
        {
            var again = _device.Open();
            Assert.Equal(Stage.Guide, again.Stage);
            Assert.Equal(0, again.Moves);
            Assert.Equal((help.Guide.View.Text, help.Guide.Title, help.Guide.Progress), (again.Guide!.View.Text, again.Guide.Title, again.Guide.Progress));
            help.Guide.Next();
        }

        help.ShowReport();
        var at = _device.Open();
        Assert.Equal(Stage.Report, at.Stage);
        Assert.Equal(help.ReportShown!.Text, at.ReportShown!.Text);
        at.BackToSteps();
        Assert.NotNull(at.Guide!.Ending);
    }

    [Fact]
    public void A_conversation_that_is_kept_in_another_language_goes_on_in_that_of_the_app()
    {
        _device.Begin();
        _device.Kept.Remove("language");

        Assert.Equal("zh-Hans", _device.Open("zh-CN").Guide!.View.Language);
    }

    [Fact]
    public void To_begin_again_leaves_nothing_behind()
    {
        var help = _device.Begin();
        help.Restart();

        Assert.Equal(Stage.Describe, help.Stage);
        Assert.Empty(_device.Kept);
        Assert.Equal(Stage.Describe, _device.Open().Stage);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"schema":1,"guide":"no-such-guide","version":1,"hash":"00","language":"en","log":[],"seen":[]}""")]
    public void What_is_kept_and_cannot_be_read_never_breaks_the_app(string kept)
    {
        (_device.Kept["session"], _device.Kept["draft"], _device.Kept["stage"]) = (kept, kept, "Report");
        var help = _device.Open();
        help.Restart();

        Assert.Equal(Stage.Describe, help.Stage);
    }

    [Fact]
    public void After_months_it_offers_to_begin_the_guide_again()
    {
        var question = _device.Begin().Guide!.View.Text;
        _device.Time.Advance(TimeSpan.FromDays(100));
        var guide = _device.Open().Guide!;
        Assert.Equal(ViewKind.RestartOffer, guide.View.Kind);
        guide.Choose(Assert.Single(guide.View.Choices));

        Assert.Equal(question, guide.View.Text);
    }
}
