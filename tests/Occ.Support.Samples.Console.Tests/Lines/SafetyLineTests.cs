namespace Occ.Support.Samples.Tests.Lines;

public sealed class SafetyLineTests
{
    [Fact]
    public void A_link_is_official_an_imitation_or_unknown()
    {
        var official = LineTalk.Ask("link", new { url = "https://metamask.io/x" });
        var imitation = LineTalk.Ask("link", new { url = "https://metamask-login.example" });
        var unknown = LineTalk.Ask("link", new { url = "https://example.org" });

        Assert.Equal(("official", "metamask", "official"), (official.GetProperty("verdict").GetString(), official.GetProperty("brand").GetString(), official.GetProperty("rules")[0].GetString()));
        Assert.Equal(("lookalike", "metamask", "combosquat"), (imitation.GetProperty("verdict").GetString(), imitation.GetProperty("brand").GetString(), imitation.GetProperty("rules")[0].GetString()));
        Assert.Equal(("unknown", 0), (unknown.GetProperty("verdict").GetString(), unknown.GetProperty("rules").GetArrayLength()));
        Assert.False(unknown.TryGetProperty("brand", out _));
    }

    [Fact]
    public void An_address_that_imitates_a_known_one_is_told_and_the_known_one_is_not()
    {
        var imitation = LineTalk.Ask("poisoning", new { address = Imitation(Samples.TronAddress), known = (string[])["x", Samples.TronAddress], network = "tron" });
        var itself = LineTalk.Ask("poisoning", new { address = Samples.TronAddress, known = (string[])[Samples.TronAddress], network = "tron" });

        Assert.Equal(("lookalike", 1), (imitation.GetProperty("verdict").GetString(), imitation.GetProperty("knownIndex").GetInt32()));
        Assert.InRange(imitation.GetProperty("matchedBits").GetDouble(), 40, 60);
        Assert.Equal(("none", 0), (itself.GetProperty("verdict").GetString(), itself.GetProperty("matchedBits").GetDouble()));
    }

    [Fact]
    public void A_request_for_a_phrase_is_a_danger_a_warning_of_it_is_not_and_a_draft_is_blocked()
    {
        const string text = "Hello. Please send me your seed phrase.";
        var asked = (LineTalk.Ask("advise", new { message = text, role = "stranger" })).GetProperty("advice")[0];
        var warned = LineTalk.Ask("advise", new { message = "Never send anybody your seed phrase." });
        var draft = (LineTalk.Ask("advise", new { message = "请把助记词发给我。", role = "agent" }, "--lang", "zh")).GetProperty("advice")[0];
        var evidence = asked.GetProperty("evidence")[0];

        Assert.Equal(("seed-phrase-request", "danger"), (asked.GetProperty("rule").GetString(), asked.GetProperty("severity").GetString()));
        Assert.Equal("send me your seed phrase", text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()));
        Assert.Equal(0, warned.GetProperty("advice").GetArrayLength());
        Assert.Equal("agent-asks-secret", draft.GetProperty("rule").GetString());
    }

    [Fact]
    public void A_situation_is_advised_on_and_every_fault_of_one_is_named()
    {
        var advised = LineTalk.Ask("advise", new { situation = new { account = new { factors = Array.Empty<string>() } } });
        var faulty = LineTalk.Ask("advise", new { situation = new { acount = 1, device = new { os = "x" } } });

        Assert.Equal("no-mfa", advised.GetProperty("advice")[0].GetProperty("rule").GetString());
        Assert.Equal(["/acount", "/device/os"], faulty.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("pointer").GetString()!));
    }

    [Fact]
    public void A_contact_is_official_an_imitation_or_unknown()
    {
        var channels = new { version = 1, names = (string[])["Occ"], channels = (object[])[new { kind = "social-media", address = "https://t.me/occ_support" }] };
        var imitation = LineTalk.Ask("contact", new { text = "t.me/occ_support1", channels });
        var official = LineTalk.Ask("contact", new { text = "@Occ_Support", channels });
        var unknown = LineTalk.Ask("contact", new { text = "t.me/occ_support1" });

        Assert.Equal(("imitates", "added-words"), (imitation.GetProperty("verdict").GetString(), imitation.GetProperty("sign").GetString()));
        Assert.Equal("https://t.me/occ_support", imitation.GetProperty("channel").GetProperty("address").GetString());
        Assert.Equal("official", official.GetProperty("verdict").GetString());
        Assert.Equal("unknown", unknown.GetProperty("verdict").GetString());
    }

    [Fact]
    public void Redacting_gives_kind_and_place_and_keeps_the_rest()
    {
        var answer = LineTalk.Ask("redact", new { text = $"我的助记词 {Samples.Phrase} 谢谢" }, "--lang", "zh");
        var finding = answer.GetProperty("findings")[0];

        Assert.Equal("recovery-phrase", finding.GetProperty("kind").GetString());
        Assert.Equal("我的助记词 ".Length, finding.GetProperty("start").GetInt32());
        Assert.Equal(Samples.Phrase.Length, finding.GetProperty("length").GetInt32());
        Assert.DoesNotContain("sausage", answer.GetProperty("text").GetString());
        Assert.StartsWith("我的助记词 [", answer.GetProperty("text").GetString());
    }

    private static string Imitation(string address) => address[..5] + new string([.. address[5..^5].Reverse()]) + address[^5..];
}
