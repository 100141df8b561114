namespace Occ.Support.Tests.Security;

public sealed class ContactAdviceTests
{
    private static readonly SecurityAdvisor Advisor = new(new() { Channels = OfficialChannelsTests.Occ });

    [Fact]
    public void A_contact_inside_a_message_is_judged_too()
    {
        const string text = "Please write to @occ_support_24 or help@occwaIlet.example about your ticket.";
        var advice = Advise(text);
        var handle = Assert.Single(advice, a => a.Rule == "handle-imitates");
        var evidence = Assert.Single(handle.Evidence);
        Assert.Equal("@occ_support_24", text.Substring(evidence.Start, evidence.Length));
        Assert.Contains(advice, a => a.Rule == "mail-domain-lookalike");
    }

    [Fact]
    public void A_way_to_an_official_account_is_no_way_off_the_platform()
    {
        Assert.Contains(Advise("Contact us on Telegram: @fix_desk"), a => a.Rule == "off-platform");
        Assert.DoesNotContain(Advise("Contact us on Telegram: @occ_support"), a => a.Rule == "off-platform");
        Assert.Contains(Advise("Contact us on Telegram: @occ_support or @fix_desk"), a => a.Rule == "off-platform");
    }

    [Fact]
    public void Whoever_wrote_first_in_the_name_of_the_brand_is_not_its_support()
    {
        Assert.Contains(Meets(new() { Address = "@helper", DisplayName = "Occ Helpdesk", WroteFirst = true }), a => a.Rule == "contacted-first");
        Assert.DoesNotContain(Meets(new() { Address = "@helper", DisplayName = "Bob", WroteFirst = true }), a => a.Rule == "contacted-first");
        Assert.DoesNotContain(Meets(new() { Address = "@helper", DisplayName = "Occ Helpdesk" }), a => a.Rule == "contacted-first");
    }

    [Fact]
    public void Without_official_channels_no_contact_is_judged() =>
        Assert.Empty(new SecurityAdvisor().Advise(new() { Contacts = [new() { Address = "t.me/occ_support1", WroteFirst = true }] }));

    private static IReadOnlyList<Advice> Advise(string text) => Advisor.Advise(new() { Message = new() { Text = text } });

    private static IReadOnlyList<Advice> Meets(SeenContact contact) => Advisor.Advise(new() { Contacts = [contact] });
}
