namespace Occ.Support.Samples.Tests.Walks;

/// <summary>People as they are, in both languages: they don't know, answer beside the list, or paste what they should not.</summary>
public sealed class DifficultAnswerTests
{
    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_knows_nothing_learns_who_acts_next_and_is_asked_nothing_twice(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, [.. Enumerable.Repeat("s", 20)]);

        Assert.Equal("transfer-not-arrived/end-ask-sender", seen.Outcome);
        Assert.Equal(seen.Questions.Distinct(), seen.Questions);
        Assert.InRange(seen.Questions.Count, 4, 12);
        Assert.Contains(seen.Say("assistant.unknown"), seen.Text);
        Assert.Equal(ReportResult.Escalated, seen.Reports[0].Outcome?.Result);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_pastes_a_secret_after_the_end_is_warned_too(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "p", Samples.Phrase, "o", Samples.Phrase, "q");

        Assert.DoesNotContain("sausage", seen.Text);
        Assert.Contains("!!!", seen.Text);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_answers_out_of_the_list_gets_simpler_words_and_then_a_person(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "99", "none", "exchange", "tron", "yes", "abc", "abc", "abc", "abc");

        Assert.Contains(seen.Say("assistant.not-a-choice", ("count", "5")), seen.Text);
        Assert.Contains(Walk.Either(language, "Let me put it more simply", "换个简单的说法"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-support", seen.Outcome);
        Assert.Equal("tron", seen.Reports[0].Network.Value);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_gives_a_wrong_address_first_is_told_what_is_wrong_with_it(string language)
    {
        var wrong = Samples.TronAddress[..^1] + (Samples.TronAddress[^1] == 'a' ? 'b' : 'a');
        var seen = Walk.Play(language, Walk.Lost, "none", "other-person", "tron", "yes", Samples.TransactionId, "done", "success", wrong, Samples.TronAddress, "same", "own-wallet", "yes", "done", "yes");

        Assert.Equal("transfer-not-arrived/end-resolved", seen.Outcome);
        Assert.Equal(Samples.TronAddress, Assert.Single(seen.Reports[0].Addresses).Text.Value);
        Assert.DoesNotContain(wrong, seen.Reports[0].ToJson());
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_pastes_a_secret_is_warned_and_helped_on(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "none", Samples.Phrase, "exchange", "tron", "yes", Samples.Phrase, "s", "processing");

        Assert.DoesNotContain("sausage", seen.Text);
        Assert.Contains(Walk.Either(language, "treat it as exposed", "当作已经泄露"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-wait-exchange", seen.Outcome);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_wants_a_person_gets_one_at_any_question(string language)
    {
        var seen = Walk.Play(language, Walk.Lost, "?", "p");

        Assert.Contains(seen.Say("assistant.key.person"), seen.Text);
        Assert.Equal("transfer-not-arrived/end-support", seen.Outcome);
        Assert.Equal("250", seen.Reports[0].Amount?.Value);
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_can_not_say_what_it_is_chooses_from_a_list(string language)
    {
        var seen = Walk.Play(language, "help me please|请帮帮我", "account-security", "b", "software-update", "android-update-refused", "none", "q");

        Assert.Contains(seen.Say("assistant.menu"), seen.Text);
        Assert.Equal((ProblemCategory.SoftwareUpdate, ProblemKind.AndroidUpdateRefused), (seen.Reports[0].Category, seen.Reports[0].Kind));
    }

    [Theory, MemberData(nameof(Walk.Languages), MemberType = typeof(Walk))]
    public void Who_has_several_answers_gives_them_all(string language)
    {
        var seen = Walk.PlayGuide(language, "protect-account", "none", "1,9", "1，3", "done", "done", "paper");

        Assert.Contains(seen.Say("assistant.not-a-choice", ("count", "6")), seen.Text);
        Assert.Equal("protect-account/end-protected", seen.Outcome);
        Assert.Equal(5, seen.Questions.Count);
    }
}
