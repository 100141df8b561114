namespace Occ.Support.Tests.Troubleshooting;

public sealed class GuideEngineTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _small = new(SmallGuide.Catalog());

    [Fact]
    public void An_unknown_guide_is_a_bad_call() =>
        Assert.Equal("guideId", Assert.Throws<ArgumentException>(() => _small.Start("large", "en", Noon)).ParamName);

    [Fact]
    public void Guides_are_listed_with_their_titles()
    {
        var guides = new Troubleshooter().Guides;
        var guide = guides.Single(g => g.Id == "transfer-not-arrived");

        Assert.Equal(("transfer-not-arrived", "A transfer has not arrived", "转账没到账"), (guide.Id, guide.Title("en-GB"), guide.Title("zh-TW")));
        Assert.Equal(["en", "zh-Hans"], guide.Languages.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(guides, g => g.Id == "compromise-screen");
    }

    [Theory]
    [InlineData("here")]
    [InlineData("HERE")]
    [InlineData("  Here ")]
    [InlineData("这里")]
    public void A_choice_is_taken_by_id_or_by_label_in_any_language(string text) =>
        Assert.Equal("here", _small.Say(Start(), text).Facts["where"]);

    [Theory]
    [InlineData("I don't know")]
    [InlineData("我不清楚")]
    public void Saying_that_one_does_not_know_is_an_answer(string text)
    {
        var turn = _small.Say(Start(), text);

        Assert.Equal("much", turn.View.Step);
        Assert.Empty(turn.Facts);
        Assert.Equal("How much, wherever?", turn.View.Text);
    }

    [Fact]
    public void Placeholders_show_the_label_of_a_fact() => Assert.Equal("这里有多少？", _small.Say(Start("zh-CN"), "here").View.Text);

    [Fact]
    public void Three_failures_lead_to_simpler_words_and_one_more_to_a_person()
    {
        var turn = _small.Say(Start(), "here");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("How much, Here?", turn.View.Text);
            turn = _small.Say(turn, "a lot");
            Assert.Equal(NoticeCode.AnswerRefused, turn.Notices[0].Code);
        }

        Assert.Equal([NoticeCode.AnswerRefused, NoticeCode.SimplerWords], turn.Notices.Select(n => n.Code));
        Assert.Equal("A number?", turn.View.Text);

        turn = _small.Say(turn, "very much");
        Assert.Equal(NoticeCode.HandedOver, turn.Notices[^1].Code);
        Assert.Equal(Disposition.Escalate, turn.View.Ending!.Disposition);
        Assert.Equal("here", turn.Facts["where"]);

        turn = _small.Send(turn, SessionInput.Back("b"));
        Assert.Equal(("much", "How much, Here?"), (turn.View.Step, turn.View.Text));
    }

    [Fact]
    public void A_stale_button_costs_no_attempt()
    {
        var turn = _small.Say(Start(), "here");
        for (var i = 0; i < 10; i++)
        {
            turn = _small.Send(turn, SessionInput.Answer($"stale-{i}", "there", "where"));
            Assert.Equal(NoticeCode.StaleButton, Assert.Single(turn.Notices).Code);
        }

        Assert.Equal("How much, Here?", turn.View.Text);
    }

    [Fact]
    public void A_repeated_input_changes_nothing()
    {
        var start = Start();
        var once = _small.Send(start, SessionInput.Answer("7", "here"));
        var twice = _small.Send(once, SessionInput.Answer("7", "here"));

        Assert.Same(once.Session, twice.Session);
        Assert.Equal(Views.Snapshot(once.View), Views.Snapshot(twice.View));
        Assert.Equal((false, true), (once.IsRepeat, twice.IsRepeat));
    }

    [Fact]
    public void The_last_sixteen_inputs_are_remembered()
    {
        var turn = Start();
        for (var i = 0; i < 17; i++)
        {
            turn = _small.Send(turn, SessionInput.SetLanguage($"{i}", "zh"));
        }

        Assert.True(_small.Send(turn, SessionInput.Back("1")).IsRepeat);
        Assert.False(_small.Send(turn, SessionInput.Back("0")).IsRepeat);
    }

    [Fact]
    public void An_answer_taken_back_is_offered_again_but_is_no_fact()
    {
        var turn = _small.Send(_small.Say(_small.Say(Start(), "here"), "0,5"), SessionInput.Back("b"));

        Assert.Equal(("much", "0.5"), (turn.View.Step, turn.View.Suggested));
        Assert.Equal(["where"], turn.Facts.Keys);
        Assert.Equal("good", _small.Say(turn, "10").View.Step);
    }

    [Fact]
    public void The_first_question_has_nothing_before_it()
    {
        var turn = _small.Send(Start(), SessionInput.Back("b"));

        Assert.Equal(NoticeCode.NothingToTakeBack, Assert.Single(turn.Notices).Code);
        Assert.False(turn.View.CanGoBack);
    }

    [Fact]
    public void What_must_be_answered_can_not_be_skipped()
    {
        var turn = _small.Send(_small.Say(Start(), "here"), SessionInput.Skip("s"));

        Assert.Equal(NoticeCode.CannotSkip, Assert.Single(turn.Notices).Code);
        Assert.Null(turn.View.SkipLabel);
    }

    [Fact]
    public void After_the_end_only_back_and_restart_lead_on()
    {
        var end = _small.Say(_small.Say(Start(), "here"), "12");

        Assert.Equal(NoticeCode.AlreadyEnded, Assert.Single(_small.Say(end, "13").Notices).Code);
        Assert.Equal("much", _small.Send(end, SessionInput.Back("b")).View.Step);
        Assert.Equal("where", _small.Send(end, SessionInput.Restart("r")).View.Step);
    }

    [Fact]
    public void The_language_changes_at_any_step_and_keeps_the_answers()
    {
        var turn = _small.Send(_small.Say(Start(), "here"), SessionInput.SetLanguage("l", "zh-SG"));

        Assert.Equal(("zh-Hans", "这里有多少？"), (turn.Session.Language, turn.View.Text));
        Assert.Equal("en", _small.Send(turn, SessionInput.SetLanguage("m", "fr")).Session.Language);
    }

    [Fact]
    public void Whoever_comes_round_again_and_again_goes_to_a_person()
    {
        const string circle = """
            { "id": "where", "ask": "choice", "fact": "where", "skip": "where", "choices": [ { "id": "here", "to": "much" }, { "id": "there", "to": "help" } ] }
            """;
        var definition = SmallGuide.Definition.Replace(SmallGuide.Definition.Split('\n')[4].Trim().TrimEnd(','), circle.Trim(), StringComparison.Ordinal);
        var (circling, i) = (new Troubleshooter(SmallGuide.Catalog(definition)), 0);
        var turn = circling.Start("small", "en", Noon);
        for (; turn.View.Kind != ViewKind.End; i++)
        {
            turn = circling.Advance(turn.Session, SessionInput.Skip($"{i}"), Noon);
        }

        Assert.Equal((4, "help"), (i, turn.View.Step));
        Assert.Equal(SessionFault.None, Session.Read(turn.Session.ToJson()).Fault);
    }

    [Fact]
    public void Inputs_and_sessions_do_not_repeat_what_was_typed()
    {
        var input = SessionInput.Answer("1", "something private");

        Assert.DoesNotContain("private", input.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("here", _small.Say(Start(), "here").Session.ToString(), StringComparison.Ordinal);
    }

    private Turn Start(string language = "en") => _small.Start("small", language, Noon);
}
