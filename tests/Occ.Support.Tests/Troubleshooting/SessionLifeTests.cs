namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What becomes of a session when time passes and guides change.</summary>
public sealed class SessionLifeTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _small = new(SmallGuide.Catalog());

    [Fact]
    public void A_session_expires_after_a_week_of_silence_and_offers_to_begin_again()
    {
        var turn = _small.Say(Start(), "here");
        Assert.Empty(_small.Show(turn.Session, Noon.AddDays(7)).Notices);

        var late = _small.Advance(turn.Session, SessionInput.Answer("late", "12"), Noon.AddDays(7).AddMinutes(1));
        Assert.Equal(NoticeCode.Expired, Assert.Single(late.Notices).Code);
        Assert.Equal(ViewKind.RestartOffer, late.View.Kind);

        var again = _small.Advance(late.Session, SessionInput.Answer("again", late.View.Choices[0].Id), Noon.AddDays(8));
        Assert.Equal(("where", 0), (again.View.Step, again.View.Progress.Answered));
    }

    [Fact]
    public void A_session_that_is_too_old_is_told_so_unless_its_guide_is_gone_as_well()
    {
        NoticeCode Told(Troubleshooter host) => Assert.Single(host.Show(Start().Session, Noon.AddDays(8)).Notices).Code;

        Assert.Equal((NoticeCode.Expired, NoticeCode.GuideChanged), (Told(_small), Told(new())));
    }

    [Fact]
    public void A_session_of_a_guide_that_is_gone_keeps_its_language()
    {
        var turn = new Troubleshooter().Send(_small.Start("small", "zh", Noon), SessionInput.SetLanguage("l", "en"));

        Assert.Equal(("zh-Hans", ViewKind.RestartOffer), (turn.Session.Language, turn.View.Kind));
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("back")]
    public void Only_the_offered_choice_begins_again(string what)
    {
        var late = _small.Show(_small.Say(Start(), "here").Session, Noon.AddDays(8)).Session;
        var input = what == "back" ? SessionInput.Back("b") : SessionInput.Answer("a", "here");

        Assert.Equal(ViewKind.RestartOffer, _small.Advance(late, input, Noon.AddDays(8)).View.Kind);
        Assert.Equal(late.Revision + 1, _small.Advance(late, input, Noon.AddDays(8)).Session.Revision);
    }

    [Fact]
    public void A_session_of_a_changed_guide_offers_to_begin_again_and_keeps_what_was_known()
    {
        var changed = new Troubleshooter(SmallGuide.Catalog(SmallGuide.Definition.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)));
        var turn = _small.Start("small", "en", Noon, new Dictionary<string, string> { ["much"] = "12" });

        var shown = changed.Show(turn.Session, Noon);
        Assert.Equal(NoticeCode.GuideChanged, Assert.Single(shown.Notices).Code);

        var again = changed.Advance(turn.Session, SessionInput.Restart("r"), Noon);
        Assert.Equal((2, "12"), (again.Session.GuideVersion, again.Facts["much"]));
    }

    [Fact]
    public void A_session_of_a_guide_that_is_gone_is_told_so() =>
        Assert.Equal(NoticeCode.GuideChanged, Assert.Single(new Troubleshooter().Advance(Start().Session, SessionInput.Restart("r"), Noon).Notices).Code);

    [Fact]
    public void A_session_that_is_no_path_of_its_guide_offers_to_begin_again()
    {
        var json = _small.Say(Start(), "here").Session.ToJson().Replace("\"here\"", "\"mars\"", StringComparison.Ordinal);

        Assert.Equal(ViewKind.RestartOffer, _small.Show(Session.Read(json).Session!, Noon).View.Kind);
    }

    [Fact]
    public void The_edges_of_time_do_not_matter()
    {
        foreach (var now in new[] { DateTimeOffset.MinValue, DateTimeOffset.MaxValue })
        {
            var turn = _small.Start("small", "en", now);
            turn = _small.Advance(turn.Session, SessionInput.Answer("1", "here"), now);
            Assert.Equal(turn.Session, Session.Read(turn.Session.ToJson()).Session);
        }
    }

    [Fact]
    public void A_conversation_keeps_to_its_version_while_the_catalogue_does()
    {
        var present = new Troubleshooter(Versions(""));
        var turn = present.Say(Start(), "here");

        Assert.Equal((1, "much"), (turn.Session.GuideVersion, turn.View.Step));
        Assert.Equal(2, present.Start("small", "en", Noon).Session.GuideVersion);
    }

    [Fact]
    public void A_withdrawn_version_moves_its_conversations_and_says_so()
    {
        var present = new Troubleshooter(Versions("\"withdrawn\": [1], "));
        var session = Session.Read(_small.Say(Start(), "here").Session.ToJson()).Session!;
        var turn = present.Advance(session, SessionInput.Answer("2", "12"), Noon);

        Assert.Equal((2, "much", NoticeCode.GuideMoved), (turn.Session.GuideVersion, turn.View.Step, Assert.Single(turn.Notices).Code));
        Assert.Equal(("here", session.Revision + 1, "2"), (turn.Facts["where"], turn.Session.Revision, turn.Session.Seen[^1]));
        Assert.Equal("good", present.Advance(turn.Session, SessionInput.Answer("3", "12"), Noon).View.Step);
    }

    private static GuideCatalog Versions(string withdrawn) => GuideCatalog.Load(
    [
        .. SmallGuide.Files(SmallGuide.Definition.Replace("\"version\": 1", $"\"version\": 2, {withdrawn}\"$schema\": \"x\"", StringComparison.Ordinal)),
        .. SmallGuide.Files().Select(f => f with { Name = f.Name.Replace("small", "small.v1", StringComparison.Ordinal) }),
    ]);

    private Turn Start() => _small.Start("small", "en", Noon);
}
