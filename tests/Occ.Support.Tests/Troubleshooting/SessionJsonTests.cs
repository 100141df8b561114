namespace Occ.Support.Tests.Troubleshooting;

public sealed class SessionJsonTests
{
    private const string Least = """{"schema":1,"guide":"small","version":1,"hash":"x","language":"en","log":[],"seen":[]}""";

    private const string Full =
        """{"schema":1,"guide":"small","version":2,"hash":"x","language":"en","revision":3,"started":5,"expires":253402300799,"failures":"""
        + """1,"called":[{"g":"part","v":1,"h":"y"}],"log":[{"s":"a","v":"b"},{"s":"c","x":true,"t":7}],"known":{"network":"tron"},"withdrawn":"""
        + """{"much":"3","where":"here"},"secrets":["recovery-phrase"],"seen":["1","2"],"aside":"""
        + """{"schema":1,"guide":"other","version":1,"hash":"z","language":"zh-Hans","log":[],"seen":[]}}""";

    [Theory]
    [InlineData(Least)]
    [InlineData(Full)]
    public void A_session_is_written_as_it_was_read(string json) => Assert.Equal(json, Session.Read(json).Session!.ToJson());

    [Theory]
    [InlineData("\"log\":[]", "\"log\":[{\"s\":\"a\",\"t\":253402300799}]")]
    [InlineData("\"log\":[]", "\"started\":5,\"log\":[{\"s\":\"a\",\"t\":-5}]")]
    [InlineData("\"log\":[]", "\"log\":[],\"secrets\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]")]
    public void What_is_at_a_bound_is_read(string old, string changed) => Assert.Equal(SessionFault.None, Fault(old, changed));

    [Theory]
    [InlineData(64 * 1024, SessionFault.None)]
    [InlineData((64 * 1024) + 1, SessionFault.Unreadable)]
    public void A_session_has_64_KiB_at_most(int length, SessionFault fault) => Assert.Equal(fault, Session.Read(Least.PadRight(length)).Fault);

    [Theory]
    [InlineData("\"guide\":\"small\"", "\"guide\":\"\"")]
    [InlineData("\"hash\":\"x\"", "\"hash\":\"\"")]
    [InlineData("\"version\":1", "\"version\":0")]
    public void A_session_without_its_guide_says_so(string old, string changed) => Assert.Equal(SessionFault.MissingStamp, Fault(old, changed));

    [Theory]
    [InlineData("\"language\":\"en\"", "\"language\":\"\"")]
    [InlineData("\"log\":[]", "\"log\":[],\"revision\":-1")]
    [InlineData("\"log\":[]", "\"log\":[],\"failures\":-1")]
    [InlineData("\"log\":[]", "\"log\":[],\"started\":-1")]
    [InlineData("\"log\":[]", "\"log\":[],\"started\":253402300800")]
    [InlineData("\"log\":[]", "\"log\":[],\"expires\":-1")]
    [InlineData("\"log\":[]", "\"log\":[],\"expires\":253402300800")]
    [InlineData("\"log\":[]", "\"log\":[{\"s\":\"\"}]")]
    [InlineData("\"log\":[]", "\"log\":[{\"s\":\"a\"},{\"s\":\"\"}]")]
    [InlineData("\"log\":[]", "\"started\":4,\"log\":[{\"s\":\"a\",\"t\":-5}]")]
    [InlineData("\"log\":[]", "\"started\":1,\"log\":[{\"s\":\"a\",\"t\":253402300799}]")]
    [InlineData("\"log\":[]", "\"log\":[],\"called\":[{\"g\":\"\",\"v\":1,\"h\":\"x\"}]")]
    [InlineData("\"log\":[]", "\"log\":[],\"called\":[{\"g\":\"a\",\"v\":1,\"h\":\"\"}]")]
    [InlineData("\"log\":[]", "\"log\":[],\"called\":[{\"g\":\"a\",\"v\":1,\"h\":\"x\"},{\"g\":\"\",\"v\":1,\"h\":\"x\"}]")]
    [InlineData("\"log\":[]", "\"log\":[],\"known\":{\"a\":\"b\",\"c\":null}")]
    [InlineData("\"log\":[]", "\"log\":[],\"withdrawn\":{\"a\":null}")]
    [InlineData("\"log\":[]", "\"log\":[],\"withdrawn\":{\"a\":\"b\",\"c\":null}")]
    [InlineData("\"log\":[]", "\"log\":[],\"secrets\":[null]")]
    [InlineData("\"log\":[]", "\"log\":[],\"secrets\":[\"a\",\"Not a code\"]")]
    [InlineData("\"log\":[]", "\"log\":[],\"secrets\":[\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]")]
    [InlineData("\"seen\":[]", "\"seen\":[],\"aside\":{\"schema\":1,\"guide\":\"\",\"version\":1,\"hash\":\"x\",\"language\":\"en\",\"log\":[],\"seen\":[]}")]
    [InlineData("\"seen\":[]", "\"seen\":[],\"aside\":{\"schema\":1,\"guide\":\"a\",\"version\":0,\"hash\":\"x\",\"language\":\"en\",\"log\":[],\"seen\":[]}")]
    [InlineData("\"seen\":[]", "\"seen\":[],\"aside\":{\"schema\":1,\"guide\":\"a\",\"version\":1,\"hash\":\"\",\"language\":\"en\",\"log\":[],\"seen\":[]}")]
    public void A_session_that_nobody_wrote_is_not_read(string old, string changed) => Assert.Equal(SessionFault.Unreadable, Fault(old, changed));

    [Fact]
    public void Three_conversations_can_wait_for_one_another()
    {
        var json = Least;
        for (var depth = 1; depth <= 4; depth++)
        {
            json = Least.Replace("\"seen\":[]", $"\"seen\":[],\"aside\":{json}", StringComparison.Ordinal);
            Assert.Equal(depth <= 3 ? SessionFault.None : SessionFault.Unreadable, Session.Read(json).Fault);
        }
    }

    private static SessionFault Fault(string old, string changed)
    {
        Assert.Contains(old, Least, StringComparison.Ordinal);
        return Session.Read(Least.Replace(old, changed, StringComparison.Ordinal)).Fault;
    }
}
