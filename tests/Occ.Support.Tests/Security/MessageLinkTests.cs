namespace Occ.Support.Tests.Security;

public sealed class MessageLinkTests
{
    private static readonly SecurityAdvisor Advisor = new();

    [Theory]
    [InlineData("Claim your reward: https://metamask-claim.top", "https://metamask-claim.top", "combosquat", "metamask")]
    [InlineData("Please log in at metamaks.io now.", "metamaks.io", "typosquat", "metamask")]
    [InlineData("Please open https://m\u00e9tamask.io/start, it is quick.", "https://m\u00e9tamask.io/start", "idn-homograph", "metamask")]
    [InlineData("Please open m\u00e9tamask.io.", "m\u00e9tamask.io", "idn-homograph", "metamask")]
    [InlineData("请访问m\u00e9tamask.io领取奖励", "m\u00e9tamask.io", "idn-homograph", "metamask")]
    [InlineData("请点击https://metamask.io.example.org/a登录", "https://metamask.io.example.org/a", "subdomain-embed", "metamask")]
    public void A_lookalike_in_a_message_is_named_with_its_brand(string text, string link, string rule, string brand)
    {
        var advice = Advise(text);
        var found = Assert.Single(advice, a => a.Rule == "phishing-link");
        var place = Assert.Single(found.Evidence);
        Assert.Equal(("message", link), (place.Kind, text.Substring(place.Start, place.Length)));
        Assert.Equal(brand, found.Brand);
        var inside = Assert.Single(Assert.Single(advice, a => a.Rule == rule).Evidence);
        Assert.Equal("message", inside.Kind);
        Assert.InRange(inside.Start, place.Start, place.Start + place.Length - inside.Length);
    }

    [Theory]
    [InlineData("You find the app at https://metamask.io/download and the news at https://www.ledger.com.")]
    [InlineData("The times are listed at https://example.org/hours.")]
    [InlineData("官方下载地址是metamask.io，请核对。")]
    [InlineData("Write to a.person@example.org.")]
    public void Official_and_ordinary_links_stay_silent(string text) => Assert.Empty(Advise(text));

    [Theory]
    [InlineData("Beware of metamask-claim.top, it is a fake.")]
    [InlineData("Never open https://metamask-claim.top.")]
    [InlineData("请勿访问 metamask-claim.top 。")]
    public void A_warning_of_a_link_stays_silent(string text) => Assert.Empty(Advise(text));

    [Fact]
    public void A_user_who_asks_about_a_link_hears_what_is_wrong_with_it()
    {
        var advice = Advise("Is https://metamask-claim.top safe?", MessageRole.User);
        Assert.Contains(advice, a => a.Rule == "combosquat");
        Assert.DoesNotContain(advice, a => a.Rule == "phishing-link");
    }

    [Fact]
    public void Links_that_were_listed_keep_their_places()
    {
        var advice = Advisor.Advise(new() { Links = ["https://example.org", "https://metamask-claim.top"], Message = new() { Text = "See https://metamask-login.top" } });
        Assert.Equal([("link", 1), ("message", -1)], Assert.Single(advice, a => a.Rule == "combosquat").Evidence.Select(e => (e.Kind, e.Index)));
        Assert.Single(Assert.Single(advice, a => a.Rule == "phishing-link").Evidence);
    }

    [Fact]
    public void Harmless_messages_hold_no_phishing_link() =>
        Assert.DoesNotContain(LabelledMessage.All.Where(m => m.IsHarmless), m => Advise(m.Text, m.Role).Any(a => a.Rule == "phishing-link"));

    private static IReadOnlyList<Advice> Advise(string text, MessageRole role = MessageRole.Stranger) => Advisor.Advise(new() { Message = new() { Text = text, Role = role } });
}
