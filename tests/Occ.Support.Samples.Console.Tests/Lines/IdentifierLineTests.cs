using System.Text.Json;

namespace Occ.Support.Samples.Tests.Lines;

public sealed class IdentifierLineTests
{
    [Fact]
    public void An_address_without_a_network_is_identified()
    {
        var answer = LineTalk.Ask("address", new { text = Samples.TronAddress });

        Assert.Equal("valid", answer.GetProperty("verdict").GetString());
        Assert.Equal("tron", answer.GetProperty("network").GetString());
        Assert.Equal("tron", answer.GetProperty("networks")[0].GetString());
        Assert.Equal(Samples.TronAddress, answer.GetProperty("canonical").GetString());
        Assert.NotEqual("", answer.GetProperty("kind").GetString());
        Assert.Contains("波场", (LineTalk.Ask("address", new { text = Samples.TronAddress }, "--lang", "zh")).GetProperty("explanation").GetString());
    }

    [Fact]
    public void An_address_of_another_network_and_an_unknown_network_are_told_apart()
    {
        var wrong = LineTalk.Ask("address", new { text = Samples.TronAddress, network = "bitcoin" });
        var unknown = LineTalk.Ask("address", new { text = Samples.TronAddress, network = "no-such-network" });

        Assert.Equal("wrong-network", wrong.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, wrong.GetProperty("canonical").ValueKind);
        Assert.Equal("tron", wrong.GetProperty("fits")[0].GetString());
        Assert.Equal("unknown-network", unknown.GetProperty("error").GetProperty("code").GetString());
    }

    [Fact]
    public void The_place_of_a_strange_character_counts_code_units()
    {
        var answer = LineTalk.Ask("address", new { text = Samples.TronAddress[..5] + "0" + Samples.TronAddress[6..], network = "tron" });

        Assert.Equal("invalid-character", answer.GetProperty("verdict").GetString());
        Assert.Equal(5, answer.GetProperty("position").GetInt32());
    }

    [Fact]
    public void A_transaction_id_names_its_networks_and_what_it_can_be_mistaken_for()
    {
        var answer = LineTalk.Ask("transaction", new { text = Samples.TransactionId });
        var address = LineTalk.Ask("transaction", new { text = Samples.TronAddress });

        Assert.Equal("valid", answer.GetProperty("verdict").GetString());
        Assert.Contains("tron", answer.GetProperty("networks").EnumerateArray().Select(n => n.GetString()));
        Assert.Contains("private-key", answer.GetProperty("confusable").EnumerateArray().Select(n => n.GetString()));
        Assert.False(address.GetProperty("verdict").GetString()!.StartsWith("valid", StringComparison.Ordinal));
        Assert.Equal("address", address.GetProperty("confusable")[0].GetString());
    }

    [Fact]
    public void The_words_in_front_of_an_id_settle_what_it_is()
    {
        var id = LineTalk.Ask("transaction", new { text = Samples.TransactionId, network = "bitcoin", context = "交易哈希" });
        var key = LineTalk.Ask("transaction", new { text = Samples.TransactionId, network = "bitcoin", context = "私钥" });

        Assert.Equal((true, 0), (id.GetProperty("verdict").GetString()!.StartsWith("valid", StringComparison.Ordinal), id.GetProperty("confusable").GetArrayLength()));
        Assert.Equal(("secret", null), (key.GetProperty("verdict").GetString(), key.GetProperty("canonical").GetString()));
    }

    [Fact]
    public void An_explorers_link_is_read_and_one_that_imitates_it_is_not()
    {
        var link = LineTalk.Ask("explorer", new { url = "https://tronscan.org/#/transaction/" + Samples.TransactionId });
        var imitation = LineTalk.Ask("explorer", new { url = "https://tronscan.org.example.com/#/transaction/" + Samples.TransactionId });

        Assert.Equal(("tron", "transaction", Samples.TransactionId), (link.GetProperty("network").GetString(), link.GetProperty("kind").GetString(), link.GetProperty("id").GetString()));
        Assert.Equal((null, "none", null, true), (imitation.GetProperty("network").GetString(), imitation.GetProperty("kind").GetString(), imitation.GetProperty("id").GetString(), imitation.GetProperty("lookalike").GetBoolean()));
    }
}
