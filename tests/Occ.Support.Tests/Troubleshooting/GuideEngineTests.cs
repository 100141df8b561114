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
        Assert.Equal("here", Say(Start(), text).Facts["where"]);

    [Theory]
    [InlineData("I don't know")]
    [InlineData("我不清楚")]
    public void Saying_that_one_does_not_know_is_an_answer(string text)
    {
        var turn = Say(Start(), text);

        Assert.Equal("much", turn.View.Step);
        Assert.Empty(turn.Facts);
        Assert.Equal("How much, wherever?", turn.View.Text);
    }

    [Fact]
    public void Placeholders_show_the_label_of_a_fact() => Assert.Equal("这里有多少？", Say(Start("zh-CN"), "here").View.Text);

    [Fact]
    public void Three_failures_lead_to_simpler_words_and_one_more_to_a_person()
    {
        var turn = Say(Start(), "here");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("How much, Here?", turn.View.Text);
            turn = Say(turn, "a lot");
            Assert.Equal(NoticeCode.AnswerRefused, turn.Notices[0].Code);
        }

        Assert.Equal([NoticeCode.AnswerRefused, NoticeCode.SimplerWords], turn.Notices.Select(n => n.Code));
        Assert.Equal("A number?", turn.View.Text);

        turn = Say(turn, "very much");
        Assert.Equal(NoticeCode.HandedOver, turn.Notices[^1].Code);
        Assert.Equal(Disposition.Escalate, turn.View.Ending!.Disposition);
        Assert.Equal("here", turn.Facts["where"]);

        turn = Send(turn, SessionInput.Back("b"));
        Assert.Equal(("much", "How much, Here?"), (turn.View.Step, turn.View.Text));
    }

    [Fact]
    public void A_stale_button_costs_no_attempt()
    {
        var turn = Say(Start(), "here");
        for (var i = 0; i < 10; i++)
        {
            turn = Send(turn, SessionInput.Answer($"stale-{i}", "there", "where"));
            Assert.Equal(NoticeCode.StaleButton, Assert.Single(turn.Notices).Code);
        }

        Assert.Equal("How much, Here?", turn.View.Text);
    }

    [Fact]
    public void A_repeated_input_changes_nothing()
    {
        var start = Start();
        var once = Send(start, SessionInput.Answer("7", "here"));
        var twice = Send(once, SessionInput.Answer("7", "here"));

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
            turn = Send(turn, SessionInput.SetLanguage($"{i}", "zh"));
        }

        Assert.True(Send(turn, SessionInput.Back("1")).IsRepeat);
        Assert.False(Send(turn, SessionInput.Back("0")).IsRepeat);
    }

    [Fact]
    public void An_answer_taken_back_is_offered_again_but_is_no_fact()
    {
        var turn = Send(Say(Say(Start(), "here"), "0,5"), SessionInput.Back("b"));

        Assert.Equal(("much", "0.5"), (turn.View.Step, turn.View.Suggested));
        Assert.Equal(["where"], turn.Facts.Keys);
        Assert.Equal("good", Say(turn, "10").View.Step);
    }

    [Fact]
    public void The_first_question_has_nothing_before_it()
    {
        var turn = Send(Start(), SessionInput.Back("b"));

        Assert.Equal(NoticeCode.NothingToTakeBack, Assert.Single(turn.Notices).Code);
        Assert.False(turn.View.CanGoBack);
    }

    [Fact]
    public void What_must_be_answered_can_not_be_skipped()
    {
        var turn = Send(Say(Start(), "here"), SessionInput.Skip("s"));

        Assert.Equal(NoticeCode.CannotSkip, Assert.Single(turn.Notices).Code);
        Assert.Null(turn.View.SkipLabel);
    }

    [Fact]
    public void After_the_end_only_back_and_restart_lead_on()
    {
        var end = Say(Say(Start(), "here"), "12");

        Assert.Equal(NoticeCode.AlreadyEnded, Assert.Single(Say(end, "13").Notices).Code);
        Assert.Equal("much", Send(end, SessionInput.Back("b")).View.Step);
        Assert.Equal("where", Send(end, SessionInput.Restart("r")).View.Step);
    }

    [Fact]
    public void The_language_changes_at_any_step_and_keeps_the_answers()
    {
        var turn = Send(Say(Start(), "here"), SessionInput.SetLanguage("l", "zh-SG"));

        Assert.Equal(("zh-Hans", "这里有多少？"), (turn.Session.Language, turn.View.Text));
        Assert.Equal("en", Send(turn, SessionInput.SetLanguage("m", "fr")).Session.Language);
    }

    [Fact]
    public void A_session_expires_after_a_week_of_silence_and_offers_to_begin_again()
    {
        var turn = Say(Start(), "here");
        Assert.Empty(_small.Show(turn.Session, Noon.AddDays(7)).Notices);

        var late = _small.Advance(turn.Session, SessionInput.Answer("late", "12"), Noon.AddDays(7).AddMinutes(1));
        Assert.Equal(NoticeCode.Expired, Assert.Single(late.Notices).Code);
        Assert.Equal(ViewKind.RestartOffer, late.View.Kind);

        var again = _small.Advance(late.Session, SessionInput.Answer("again", late.View.Choices[0].Id), Noon.AddDays(8));
        Assert.Equal(("where", 0), (again.View.Step, again.View.Progress.Answered));
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
    public void What_the_host_knows_is_not_asked()
    {
        var turn = _small.Start("small", "en", Noon, new Dictionary<string, string> { ["much"] = "12 USDT" });

        Assert.Equal("good", Say(turn, "here").View.Step);
    }

    [Fact]
    public void What_the_host_knows_is_checked_like_an_answer()
    {
        var turn = _small.Start("small", "en", Noon, new Dictionary<string, string> { ["much"] = "a lot", ["where"] = "elsewhere", ["shoe"] = "43" });

        Assert.Equal(NoticeCode.KnownFactIgnored, Assert.Single(turn.Notices).Code);
        Assert.Empty(turn.Facts);
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
    public void A_session_that_is_no_path_of_its_guide_offers_to_begin_again()
    {
        var json = Say(Start(), "here").Session.ToJson().Replace("\"here\"", "\"mars\"", StringComparison.Ordinal);

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
    public void Inputs_and_sessions_do_not_repeat_what_was_typed()
    {
        var input = SessionInput.Answer("1", "something private");

        Assert.DoesNotContain("private", input.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("here", Say(Start(), "here").Session.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TRC20", "tron")]
    [InlineData("波场", "tron")]
    [InlineData("erc20", "ethereum")]
    [InlineData("Litecoin", "litecoin")]
    [InlineData("莱特币", "litecoin")]
    public void A_network_is_taken_by_any_of_its_names(string name, string id) =>
        Assert.Equal(id, TransferNotArrived.Walk("en", "none", null, name).Facts["network"]);

    [Fact]
    public void A_network_beyond_the_list_is_shown_by_its_name() =>
        Assert.Contains("莱特币", TransferNotArrived.Walk("zh", "none", null, "LTC", null, "yes", new string('a', 64)).View.Checklist[0], StringComparison.Ordinal);

    [Fact]
    public void A_wrong_address_is_refused_with_the_reason_and_not_kept()
    {
        var before = TransferNotArrived.Walk("en", "none", null, "tron", null, "yes", new string('a', 64), "done", "success");
        var right = TransferNotArrived.Address(before.Facts);
        var wrong = right[..^1] + (right[^1] == 'a' ? 'b' : 'a');
        var turn = new Troubleshooter().Advance(before.Session, SessionInput.Answer("w", wrong), Noon);

        Assert.Equal(new AddressValidator().Check(wrong, "tron").Explain("en"), Assert.Single(turn.Notices).Text);
        Assert.DoesNotContain(wrong, turn.Session.ToJson() + Views.Snapshot(turn.View), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_or_id_in_a_sentence_is_found()
    {
        var id = new string('A', 64);
        var turn = TransferNotArrived.Walk("zh", "none", null, "bitcoin", null, "yes", $"交易哈希： {id} 谢谢", "done", "success", "地址是 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");

        Assert.Equal((new string('a', 64), "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), (turn.Facts["transaction"], turn.Facts["address"]));
    }

    [Theory]
    [InlineData("none", null, "tron")]
    [InlineData("none", null, "tron", "USDT")]
    [InlineData("none", null, "tron", "USDT", "yes")]
    [InlineData("none", null, "tron", null, "where")]
    public void A_secret_is_refused_told_and_not_kept(params string?[] path)
    {
        const string phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, test vectors
        var before = TransferNotArrived.Walk("en", path);
        var turn = new Troubleshooter().Advance(before.Session, SessionInput.Answer("s", $"my phrase is {phrase}"), Noon);

        Assert.Equal(NoticeCode.SecretExposed, Assert.Single(turn.Notices).Code);
        Assert.Equal(before.View.Step, turn.View.Step);
        Assert.DoesNotContain("sausage", turn.Session.ToJson() + Views.Snapshot(turn.View) + turn.Notices[0].Text, StringComparison.Ordinal);
    }

    private Turn Start(string language = "en") => _small.Start("small", language, Noon);

    private Turn Say(Turn turn, string text) => Send(turn, SessionInput.Answer($"say-{turn.Session.Revision}", text));

    private Turn Send(Turn turn, SessionInput input) => _small.Advance(turn.Session, input, Noon);
}
