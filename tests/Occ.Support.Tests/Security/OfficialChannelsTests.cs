using System.Text;
using FsCheck.Xunit;
using NJsonSchema;

namespace Occ.Support.Tests.Security;

public sealed class OfficialChannelsTests
{
    public const string Directory = """
        {
          "version": 1,
          "names": ["Occ", "Occwallet"],
          "channels": [
            { "kind": "website", "address": "https://www.occwallet.example/help", "languages": ["en", "zh-Hans"], "hours": "24/7" },
            { "kind": "email", "address": "support@occwallet.example", "good-for": ["transfer"] },
            { "kind": "social-media", "address": "https://t.me/occ_support" },
            { "kind": "social-media", "address": "https://x.com/occwallet" },
            { "kind": "hotline", "address": "+86 400-800-1234", "never-asks": ["payment"] },
            { "kind": "community", "address": "https://t.me/+AbCdEfGhIj" },
            { "kind": "social-media", "address": "wechat: occ_kefu" }
          ]
        }
        """;

    public static readonly OfficialChannels Occ = OfficialChannels.Read(Encoding.UTF8.GetBytes(Directory)).Channels!;

    [Theory]
    [InlineData("t.me/occ_support")]
    [InlineData("https://t.me/OCC_Support?start=1")]
    [InlineData("@occ_support")]
    [InlineData("Telegram: @occ_support")]
    [InlineData("电报：occ_support")]
    [InlineData("telegram.me/occ_support/")]
    [InlineData("tg://resolve?domain=occ_support")]
    [InlineData("https://twitter.com/OccWallet")]
    [InlineData("Support@OccWallet.example")]
    [InlineData("mailto:support@occwallet.example")]
    [InlineData("billing@mail.occwallet.example")]
    [InlineData("+86 400 800 1234")]
    [InlineData("0086-400-800-1234")]
    [InlineData("(400) 800.1234")]
    [InlineData("https://occwallet.example")]
    [InlineData("help.occwallet.example/en")]
    [InlineData("https://t.me/+AbCdEfGhIj")]
    [InlineData("微信 occ_kefu")]
    public void What_is_official_is_told_whatever_its_spelling(string contact) => Assert.Equal(ContactVerdict.Official, Occ.Verify(contact).Verdict);

    [Theory]
    [InlineData("t.me/occ_support1", ContactSign.AddedWords)]
    [InlineData("t.me/occsupport", ContactSign.AddedWords)]
    [InlineData("@occ_official_support", ContactSign.AddedWords)]
    [InlineData("@occ_helpdesk", ContactSign.AddedWords)]
    [InlineData("t.me/0cc_support", ContactSign.LookAlikeLetters)]
    [InlineData("@occ_supp0rt", ContactSign.LookAlikeLetters)]
    [InlineData("@оcc_support", ContactSign.LookAlikeLetters)]
    [InlineData("@ｏcc_support", ContactSign.LookAlikeLetters)]
    [InlineData("x.com/0ccwallet", ContactSign.LookAlikeLetters)]
    [InlineData("x.com/occwaIlet", ContactSign.LookAlikeLetters)]
    [InlineData("t.me/occ_suport", ContactSign.AddedWords)]
    [InlineData("t.me/ocd_support", ContactSign.NearSpelling)]
    [InlineData("x.com/occwalelt", ContactSign.NearSpelling)]
    [InlineData("x.com/occ_support", ContactSign.OtherNetwork)]
    [InlineData("discord.gg/occwallet", ContactSign.OtherNetwork)]
    [InlineData("@occ_refunds_2024", ContactSign.BrandInside)]
    [InlineData("occwallet.support@gmail.com", ContactSign.FreeMail)]
    [InlineData("occ-helpdesk@qq.com", ContactSign.FreeMail)]
    [InlineData("support@occwaIlet.example", ContactSign.LookAlikeLetters)]
    [InlineData("support@occwallet-help.example", ContactSign.AddedWords)]
    [InlineData("support@ocwcallet.example", ContactSign.NearSpelling)]
    [InlineData("occwallet@tickets.example", ContactSign.BrandInside)]
    [InlineData("+1 400-800-1234", ContactSign.OtherCountryCode)]
    [InlineData("+86 400-800-1235", ContactSign.NearSpelling)]
    [InlineData("https://occwallet-login.example", ContactSign.BrandInside)]
    [InlineData("t.me/Occ官方客服", ContactSign.AddedWords)]
    public void An_imitation_is_told_and_by_what(string contact, ContactSign sign)
    {
        var check = Occ.Verify(contact);
        Assert.Equal((ContactVerdict.Imitates, sign), (check.Verdict, check.Sign));
        Assert.NotNull(check.Channel);
    }

    [Theory]
    [InlineData("@soccer_support")]
    [InlineData("@alice")]
    [InlineData("t.me/durov")]
    [InlineData("alice@gmail.com")]
    [InlineData("support@othershop.example")]
    [InlineData("+49 30 1234567")]
    [InlineData("https://example.org")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("@")]
    public void What_resembles_nothing_is_unknown(string contact) => Assert.Equal(default, Occ.Verify(contact));

    [Property]
    public void Whatever_is_pasted_there_is_an_answer_in_both_languages(string text)
    {
        var check = Occ.Verify(text ?? "");
        Assert.NotEmpty(check.Explain("en"));
        Assert.NotEmpty(check.Explain("zh-Hans"));
    }

    [Fact]
    public void A_channel_says_what_it_never_asks()
    {
        Assert.Equal([NeverAsked.Payment], Occ.Channels.Single(c => c.Kind == ChannelKind.Hotline).NeverAsks);
        var promises = Occ.Channels[0].Promises("zh-Hans");
        Assert.Equal(Enum.GetValues<NeverAsked>().Length, promises.Count);
        Assert.All(promises, Assert.NotEmpty);
    }

    [Theory]
    [InlineData("""{"version":1}""", "/channels", "missing-member")]
    [InlineData("""{"version":2,"channels":[]}""", "/version", "unsupported-version")]
    [InlineData("""{"version":1,"channels":[{"kind":"pigeon","address":"x"}]}""", "/channels/0/kind", "unknown-value")]
    [InlineData("""{"version":1,"channels":[{"kind":"email"}]}""", "/channels/0/address", "missing-member")]
    [InlineData("""{"version":1,"channels":[{"kind":"email","address":" "}]}""", "/channels/0/address", "unknown-value")]
    [InlineData("""{"version":1,"channels":[{"kind":"email","address":"a@b.c","phone":"1"}]}""", "/channels/0/phone", "unknown-member")]
    public void A_fault_of_a_directory_is_named_with_its_place(string json, string pointer, string code) =>
        Assert.Contains((pointer, code), OfficialChannels.Read(Encoding.UTF8.GetBytes(json)).Faults.Select(f => (f.Pointer, f.Code)));

    [Fact]
    public async Task The_published_schema_is_one_and_fits_the_model()
    {
        var schema = await JsonSchema.FromJsonAsync(ChannelSchema.Text);
        Assert.Empty(schema.Validate(Directory));
        var channel = System.Text.Json.JsonDocument.Parse(ChannelSchema.Text).RootElement.GetProperty("$defs").GetProperty("channel").GetProperty("properties");
        Assert.Equal(KebabCase.All<ChannelKind>().Select(k => k.Code), channel.GetProperty("kind").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!));
        Assert.Equal(KebabCase.All<NeverAsked>().Select(k => k.Code), channel.GetProperty("never-asks").GetProperty("items").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!));
        Assert.Equal(KebabCase.All<ProblemCategory>().Select(k => k.Code), channel.GetProperty("good-for").GetProperty("items").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!));
    }
}
