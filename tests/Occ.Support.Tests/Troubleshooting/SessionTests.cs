using System.Text;

namespace Occ.Support.Tests.Troubleshooting;

public sealed class SessionTests
{
    [Fact]
    public void Twelve_answers_stay_under_1600_bytes()
    {
        var session = TransferNotArrived.Walk("zh-Hans", "none", "other-person", "tron", "USDT", "yes", new string('a', 64), "done", "success", null, "same", "own-wallet", "yes").Session;

        Assert.Equal(12, session.Log.Length);
        Assert.InRange(Encoding.UTF8.GetByteCount(session.ToJson()), 400, 1_600);
    }

    [Theory]
    [InlineData(null, SessionFault.Unreadable)]
    [InlineData("", SessionFault.Unreadable)]
    [InlineData("null", SessionFault.Unreadable)]
    [InlineData("[]", SessionFault.Unreadable)]
    [InlineData("{", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"colour":2}""", SessionFault.Unreadable)]
    [InlineData("{}", SessionFault.UnknownSchema)]
    [InlineData("""{"schema":2}""", SessionFault.UnknownSchema)]
    [InlineData("""{"schema":1}""", SessionFault.MissingStamp)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"language":"en","log":[],"seen":[]}""", SessionFault.MissingStamp)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","seen":[]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[null],"seen":[]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"e n","log":[],"seen":[]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"\ud800","version":1,"hash":"x","language":"en","log":[],"seen":[]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[{"s":"a","t":9223372036854775807}],"seen":[]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[{"s":"a","t":-9223372036854775808}],"seen":[]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[],"seen":[null]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[],"seen":[],"known":{"a":null}}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[],"seen":[],"called":[{"g":"a"}]}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[],"seen":[],"aside":{"schema":1}}""", SessionFault.Unreadable)]
    [InlineData("""{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[],"seen":[]}""", SessionFault.None)]
    public void What_can_not_be_used_says_why(string? json, SessionFault fault)
    {
        var reading = Session.Read(json);

        Assert.Equal(fault, reading.Fault);
        Assert.Equal(fault == SessionFault.None, reading.Session is not null);
        Assert.NotEqual(reading.Explain("en"), reading.Explain("zh"));
    }

    [Fact]
    public void Half_a_surrogate_pair_can_not_be_used() => Assert.Equal(SessionFault.Unreadable, Session.Read("{\"schema\":1,\"guide\":\"\ud800\"}").Fault);

    [Fact]
    public void A_cut_or_changed_session_never_throws()
    {
        var json = TransferNotArrived.Walk("en", "none", "exchange", "tron", "USDT", "none-shown", "completed").Session.ToJson();
        var troubleshooter = new Troubleshooter();
        for (var i = 0; i < json.Length; i++)
        {
            foreach (var changed in new[] { json[..i], json.Remove(i, 1), json[..i] + '7' + json[(i + 1)..], json[..i] + "\"" + json[i..] })
            {
                if (Session.Read(changed).Session is { } session)
                {
                    troubleshooter.Advance(session, SessionInput.Answer("x", "250"), TransferNotArrived.Noon);
                }
            }
        }
    }

    [Fact]
    public void An_input_id_has_1_to_64_characters()
    {
        Assert.Throws<ArgumentException>(() => SessionInput.Back(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => SessionInput.Back(new('x', 65)));
        Assert.Throws<ArgumentException>(() => SessionInput.Back("\uD800"));
        Assert.Equal(64, SessionInput.Back(new('x', 64)).Id.Length);
    }

    [Fact]
    public void An_input_without_its_text_is_a_bad_call()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SessionInput.Answer("1", null!)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentNullException>(() => SessionInput.SetLanguage("1", null!)).ParamName);
        Assert.Equal("guideId", Assert.Throws<ArgumentNullException>(() => SessionInput.Digress("1", null!)).ParamName);
        Assert.Equal("step", Assert.Throws<ArgumentNullException>(() => SessionInput.ProbeResult("1", null!, "found")).ParamName);
    }
}
