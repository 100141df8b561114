namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What is known before the first question.</summary>
public sealed class KnownFactsTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _small = new(SmallGuide.Catalog());

    [Fact]
    public void What_the_host_knows_is_not_asked()
    {
        var turn = _small.Start("small", "en", Noon, new Dictionary<string, string> { ["much"] = "12 USDT" });

        Assert.Equal("good", _small.Say(turn, "here").View.Step);
    }

    [Fact]
    public void What_the_host_knows_is_checked_like_an_answer()
    {
        var turn = _small.Start("small", "en", Noon, new Dictionary<string, string> { ["much"] = "a lot", ["where"] = "elsewhere", ["shoe"] = "43" });

        Assert.Equal(NoticeCode.KnownFactIgnored, Assert.Single(turn.Notices).Code);
        Assert.Empty(turn.Facts);
    }

    [Fact]
    public void The_network_is_looked_at_first()
    {
        const string name = "binancecleos"; // an account of EOS; without its network it could be any word
        var known = new Dictionary<string, string> { ["address"] = name, ["network"] = "eos" };

        Assert.Equal(known, new Troubleshooter().Start(TransferNotArrived.Id, "en", Noon, known).Facts);
    }

    [Theory]
    [InlineData("choice", "a-1,b", true)]
    [InlineData("choices", "0123456789012345678901234567890123456789012345678901234567890123", true)]
    [InlineData("choice", "01234567890123456789012345678901234567890123456789012345678901234", false)]
    [InlineData("choice", "", false)]
    [InlineData("choice", "A", false)]
    [InlineData("choice", "two words", false)]
    [InlineData("network", "tron", true)]
    [InlineData("network", "nowhere", false)]
    [InlineData("amount", "12", true)]
    [InlineData("amount", "much", false)]
    [InlineData("amount", null, false)]
    public void What_is_given_is_of_its_kind(string kind, string? value, bool isKept)
    {
        var host = BareGuides.Host(BareGuides.Guide("main", "q", """{ "id": "q", "ask": "text", "fact": "t", "next": "end", "required": true }""", $"\"given\": {{ \"given\": \"{kind}\" }},"));
        var turn = host.Begin(("given", value!), ("t", "1"));

        Assert.Equal(isKept, turn.Facts.ContainsKey("given"));
        Assert.Equal(isKept ? [] : [NoticeCode.KnownFactIgnored], turn.Notices.Select(n => n.Code));
        Assert.Equal("1", turn.Facts["t"]);
    }

    [Fact]
    public void What_the_message_said_is_not_asked()
    {
        var draft = new IntakeReader().Read("I withdrew 250 USDT to " + Answers.Address("tron") + " on TRC20, txid " + new string('a', 64)).Draft;
        var all = new Troubleshooter();
        var turn = all.Say(all.Say(all.StartFrom("transfer-not-arrived", draft, "en", Noon), "none"), "exchange");

        Assert.Equal("look-up", turn.View.Step);
        Assert.Empty(turn.Notices);
    }
}
