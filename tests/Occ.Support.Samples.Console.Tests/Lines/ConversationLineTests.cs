namespace Occ.Support.Samples.Tests.Lines;

public sealed class ConversationLineTests
{
    [Fact]
    public void A_conversation_travels_with_its_lines()
    {
        const string day = "2026-07-22T08:00:00Z";
        var began = LineTalk.Ask("guide", new { action = "start transfer-not-arrived", now = day });
        var session = began.GetProperty("session").GetString();
        var answered = LineTalk.Ask("guide", new { action = "answer", session, text = "none", step = began.GetProperty("step").GetString(), input = "1", now = day });
        var later = answered.GetProperty("session").GetString();
        var repeated = LineTalk.Ask("guide", new { action = "answer", session = later, text = "none", input = "1", now = day });
        var stale = LineTalk.Ask("guide", new { action = "answer", session = later, text = "none", step = "compromise-screen/danger", now = day });
        var aside = LineTalk.Ask("guide", new { action = "digress support-silent", session = later, now = day });
        var person = LineTalk.Ask("guide", new { action = "person", session = later, now = day });
        var expired = LineTalk.Ask("guide", new { action = "show", session = later, now = "2026-08-22T08:00:00Z" });

        Assert.Equal("sender", answered.GetProperty("step").GetString());
        Assert.True(repeated.GetProperty("repeat").GetBoolean());
        Assert.Equal("stale-button", stale.GetProperty("notices")[0].GetProperty("code").GetString());
        Assert.True(aside.GetProperty("canResume").GetBoolean());
        Assert.Equal("wallet-support", person.GetProperty("ending").GetProperty("channel").GetString());
        Assert.Equal("transfer-not-arrived", person.GetProperty("guide").GetString());
        Assert.Equal("restart-offer", expired.GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData(ErrorCodes.UnknownGuide, "start no-such-guide", null)]
    [InlineData(ErrorCodes.UnreadableSession, "answer", "{}")]
    [InlineData(ErrorCodes.UnreadableSession, "back", null)]
    [InlineData(ErrorCodes.UnknownAction, "frobnicate", null)]
    [InlineData(ErrorCodes.UnknownAction, "run transfer-not-arrived", null)]
    public void What_is_no_turn_of_a_conversation_is_refused_with_a_reason(string code, string action, string? session) =>
        Assert.Equal(code, (LineTalk.Ask("guide", new { action, session })).GetProperty("error").GetProperty("code").GetString());
}
