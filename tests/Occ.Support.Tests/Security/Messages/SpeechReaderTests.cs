using FsCheck.Xunit;

namespace Occ.Support.Tests.Security;

public sealed class SpeechReaderTests
{
    [Theory]
    [InlineData("Please send me your s e e d p h r a s e", "seed-phrase-request")]
    [InlineData("Please send me your ｓｅｅｄ ｐｈｒａｓｅ", "seed-phrase-request")]
    [InlineData("Please send me your s\u200Beed phr\u200Base", "seed-phrase-request")]
    [InlineData("Please send me your sееd phrаsе", "seed-phrase-request")]
    [InlineData("Please send me your s33d phr4se", "seed-phrase-request")]
    [InlineData("Please send me your 𝐬𝐞𝐞𝐝 𝐩𝐡𝐫𝐚𝐬𝐞", "seed-phrase-request")]
    [InlineData("把 助-记-词 发 给 我", "seed-phrase-request")]
    [InlineData("請把助記詞發給我", "seed-phrase-request")]
    [InlineData("請將資金轉入安全帳戶", "authority-impersonation")]
    public void A_disguise_does_not_hide_a_request(string text, string rule) => Assert.Contains(rule, Read(text));

    [Theory]
    [InlineData("Never send anyone your seed phrase.", MessageRole.Stranger)]
    [InlineData("We will not ask you for your seed phrase, call you, or send you an app.", MessageRole.Stranger)]
    [InlineData("The swindler wrote: \"Send me your seed phrase at once\".", MessageRole.Stranger)]
    [InlineData("If somebody wants your seed phrase, end the chat.", MessageRole.Stranger)]
    [InlineData("Someone told me to send my seed phrase.", MessageRole.User)]
    [InlineData("Should I send support my seed phrase?", MessageRole.User)]
    [InlineData("请勿把助记词发给任何人。", MessageRole.Stranger)]
    [InlineData("对方说：“把助记词发给我”。", MessageRole.User)]
    [InlineData("把助记词发给客服安全吗？", MessageRole.User)]
    [InlineData("", MessageRole.Stranger)]
    [InlineData(" \n？！。，", MessageRole.User)]
    public void Warnings_questions_quotes_and_reports_stay_silent(string text, MessageRole role) => Assert.Empty(Read(text, role));

    [Fact]
    public void A_denial_of_something_else_does_not_shield_a_request() => Assert.Contains("seed-phrase-request", Read("Don't worry, just send me your seed phrase."));

    [Fact]
    public void The_draft_of_an_agent_is_blocked_by_one_rule()
    {
        var acts = new SpeechActs(new() { Text = "Please send me your seed phrase and install AnyDesk.", Role = MessageRole.Agent });
        Assert.NotNull(acts.Of("agent-asks-secret"));
        Assert.Null(acts.Of("seed-phrase-request"));
        Assert.Null(acts.Of("remote-access"));
    }

    [Theory]
    [InlineData("Hello. Please send me your seed phrase now.", "send me your seed phrase")]
    [InlineData("Hello. Please ѕend me your seed phrase now.", "ѕend me your seed phrase")]
    [InlineData("您好，请提供助记词。", "提供助记词")]
    public void The_evidence_is_where_it_was_said(string text, string words)
    {
        var act = Assert.Single(SpeechReader.Read(new() { Text = text }, SpeechBook.BuiltIn).Acts);
        Assert.Equal(words, text.Substring(act.Start, act.Length));
    }

    [Property]
    public void Whatever_is_pasted_the_evidence_lies_inside(string text, MessageRole role)
    {
        text ??= "";
        var mixed = text + " send me your seed phrase " + text + " 把助记词发给我 " + text;
        Assert.All(SpeechReader.Read(new() { Text = mixed, Role = role }, SpeechBook.BuiltIn).Acts, a => Assert.True(a.Start >= 0 && a.Length > 0 && a.Start + a.Length <= mixed.Length));
    }

    [Theory]
    [InlineData("send ")]
    [InlineData("send me your seed phrase never ")]
    [InlineData("1 ")]
    [InlineData("助记词发")]
    [InlineData("\"“「")]
    [InlineData("a.b@c/d ")]
    [InlineData("s e e d ")]
    public void A_long_message_is_read_in_bounded_time(string part)
    {
        var message = new ReceivedMessage { Text = string.Concat(Enumerable.Repeat(part, 200_000)) };
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = SpeechReader.Read(message, SpeechBook.BuiltIn);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void A_message_does_not_show_its_text() => Assert.Equal("stranger, 11", new ReceivedMessage { Text = "seed phrase" }.ToString());

    private static IEnumerable<string> Read(string text, MessageRole role = MessageRole.Stranger) => SpeechReader.Read(new() { Text = text, Role = role }, SpeechBook.BuiltIn).Acts.Select(a => a.Rule);
}
