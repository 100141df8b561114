using System.Text;

namespace Occ.Support.Samples.Bot.Tests;

/// <summary>The pages of the chat over all guides.</summary>
public sealed class ChatPageTests
{
    [Fact]
    public void Every_button_of_every_guide_fits_64_bytes_in_both_languages()
    {
        var guides = new Troubleshooter();
        foreach (var guide in guides.Guides)
        {
            foreach (var language in new[] { "en", "zh-Hans" })
            {
                var turn = guides.Start(guide.Id, language, DateTimeOffset.UnixEpoch);
                for (var i = 0; i < 40 && turn.View.Kind != ViewKind.End; i++)
                {
                    var page = ChatPage.Of(new(StoreStatus.Stored, turn, long.MaxValue));
                    Assert.All(page.Rows.SelectMany(r => r), b =>
                    {
                        Assert.InRange(Encoding.UTF8.GetByteCount(b.Label), 1, 64);
                        Assert.InRange(Encoding.UTF8.GetByteCount(b.Data), 1, 64);
                    });
                    turn = guides.Advance(
                        turn.Session,
                        turn.View.SkipLabel is not null ? SessionInput.Skip($"{i}") : SessionInput.Answer($"{i}", turn.View.Choices.LastOrDefault()?.Id ?? "?"),
                        DateTimeOffset.UnixEpoch);
                }

                Assert.All(ChatPage.Menu(guides.Guides, language, "x").Rows.SelectMany(r => r), b => Assert.InRange(Encoding.UTF8.GetByteCount(b.Data), 1, 64));
            }
        }
    }

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(ChatTexts.Of("en").Keys.Order(), ChatTexts.Of("zh-Hans").Keys.Order());
}
