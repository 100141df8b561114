namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Answers in the words of people, in the built-in guide.</summary>
public sealed class TransferAnswersTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _all = new();

    [Theory]
    [InlineData("TRC20", "tron")]
    [InlineData("波场", "tron")]
    [InlineData("erc20", "ethereum")]
    [InlineData("Litecoin", "litecoin")]
    [InlineData("莱特币", "litecoin")]
    public void A_network_is_taken_by_any_of_its_names(string name, string id) =>
        Assert.Equal(id, TransferNotArrived.Walk("en", "none", null, name).Facts["network"]);

    [Fact]
    public void A_network_beyond_the_list_is_shown_by_its_name() =>
        Assert.Contains("莱特币", TransferNotArrived.Walk("zh", "none", null, "LTC", null, "yes", new string('a', 64)).View.Checklist[0], StringComparison.Ordinal);

    [Fact]
    public void A_wrong_address_is_refused_with_the_reason_and_not_kept()
    {
        var before = TransferNotArrived.Walk("en", "none", null, "tron", null, "yes", new string('a', 64), "done", "success");
        var right = TransferNotArrived.Address(before.Facts);
        var wrong = right[..^1] + (right[^1] == 'a' ? 'b' : 'a');
        var turn = new Troubleshooter().Advance(before.Session, SessionInput.Answer("w", wrong), Noon);

        Assert.Equal(new AddressValidator().Check(wrong, "tron").Explain("en"), Assert.Single(turn.Notices).Text);
        Assert.DoesNotContain(wrong, turn.Session.ToJson() + Views.Snapshot(turn.View), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_or_id_in_a_sentence_is_found()
    {
        var id = new string('A', 64);
        var turn = TransferNotArrived.Walk("zh", "none", null, "bitcoin", null, "yes", $"交易哈希： {id} 谢谢", "done", "success", "地址是 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");

        Assert.Equal((new string('a', 64), "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), (turn.Facts["transaction"], turn.Facts["address"]));
    }

    [Theory]
    [InlineData("none", null, "tron")]
    [InlineData("none", null, "tron", "USDT")]
    [InlineData("none", null, "tron", "USDT", "yes")]
    [InlineData("none", null, "tron", null, "where")]
    public void A_secret_is_refused_told_and_not_kept(params string?[] path)
    {
        const string phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, test vectors
        var before = TransferNotArrived.Walk("en", path);
        var turn = new Troubleshooter().Advance(before.Session, SessionInput.Answer("s", $"my phrase is {phrase}"), Noon);

        Assert.Equal(NoticeCode.SecretExposed, Assert.Single(turn.Notices).Code);
        Assert.Equal(before.View.Step, turn.View.Step);
        Assert.DoesNotContain("sausage", turn.Session.ToJson() + Views.Snapshot(turn.View) + turn.Notices[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_leaves_its_kind_in_the_report_and_nothing_else()
    {
        const string phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, test vectors
        var turn = _all.Say(TransferNotArrived.Walk("en", "none", null, "tron"), phrase);

        Assert.Equal("recovery-phrase", Assert.Single(turn.ToReport().Redactions).Kind.Value);
        Assert.Equal("recovery-phrase", Assert.Single(_all.Show(Session.Read(turn.Session.ToJson()).Session!, Noon).ToReport().Redactions).Kind.Value);
        Assert.DoesNotContain("sausage", turn.Session.ToJson() + turn.ToTranscript(), StringComparison.Ordinal);
    }
}
