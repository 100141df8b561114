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
    public void What_the_message_said_is_not_asked()
    {
        var draft = new IntakeReader().Read("I withdrew 250 USDT to " + Answers.Address("tron") + " on TRC20, txid " + new string('a', 64)).Draft;
        var all = new Troubleshooter();
        var turn = all.Say(all.Say(all.StartFrom("transfer-not-arrived", draft, "en", Noon), "none"), "exchange");

        Assert.Equal("look-up", turn.View.Step);
        Assert.Empty(turn.Notices);
    }
}
