namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Checks that hosts make in place of questions.</summary>
public sealed class ProbeTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    [Fact]
    public async Task Checks_are_made_before_people_are_asked()
    {
        var host = new Troubleshooter(SmallGuide.Catalog(WithProbe), ["count"]);
        var turn = host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon);
        Assert.Equal((ViewKind.Probe, "count", "here", 2), (turn.View.Kind, turn.Probe!.Name, turn.Probe.Arguments["where"], (int)turn.Probe.TimeLimit.TotalSeconds));
        Assert.Equal(NoticeCode.StillChecking, Assert.Single(host.Advance(turn.Session, SessionInput.Answer("2", "12"), Noon).Notices).Code);

        var found = await new ProbeRunner(host, [new Count((_, _) => ValueTask.FromResult<string?>("12.5"))]).RunAsync(turn);
        Assert.Equal(("good", "12.5"), (found.View.Step, found.Facts["much"]));
        Assert.Equal(ReportEventKind.Checked, found.ToReport().Timeline[1].Kind);
        Assert.Equal("where", host.Advance(found.Session, SessionInput.Back("b"), Noon).View.Step);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("nonsense")]
    [InlineData("failure")]
    [InlineData("silence")]
    [InlineData("cancelled")]
    public async Task A_check_that_finds_nothing_leaves_the_question(string how)
    {
        var host = new Troubleshooter(SmallGuide.Catalog(WithProbe), ["count"]);
        var turn = host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon);
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Noon);
        var running = new ProbeRunner(host, [new Count((_, stop) => how switch
        {
            "nothing" => ValueTask.FromResult<string?>(null),
            "nonsense" => ValueTask.FromResult<string?>("very much"),
            "failure" => throw new InvalidOperationException("no connection"),
            "cancelled" => ValueTask.FromException<string?>(new OperationCanceledException()),
            _ => new(new TaskCompletionSource<string?>().Task),
        })], time).RunAsync(turn).AsTask();
        time.Advance(TimeSpan.FromSeconds(3));
        var asked = await running;

        Assert.Equal(("much", ViewKind.Ask), (asked.View.Step, asked.View.Kind));
        Assert.False(asked.Facts.ContainsKey("much"));
        Assert.Equal(asked.Session, Session.Read(asked.Session.ToJson()).Session);
    }

    [Fact]
    public void Without_the_check_people_are_asked_at_once()
    {
        var host = new Troubleshooter(SmallGuide.Catalog(WithProbe));

        Assert.Equal("much", host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon).View.Step);
    }

    private static string WithProbe => SmallGuide.Definition.Replace("\"to\": \"much\"", "\"to\": \"count\"", StringComparison.Ordinal).Replace(
        "{ \"id\": \"fork\"", "{ \"id\": \"count\", \"probe\": \"count\", \"with\": [\"where\"], \"fact\": \"much\", \"within\": \"2s\", \"next\": \"much\" }, { \"id\": \"fork\"", StringComparison.Ordinal);

    private sealed class Count(Func<ProbeRequest, CancellationToken, ValueTask<string?>> check) : IProbe
    {
        public string Name => "count";

        public ValueTask<string?> CheckAsync(ProbeRequest request, CancellationToken cancellationToken) => check(request, cancellationToken);
    }
}
