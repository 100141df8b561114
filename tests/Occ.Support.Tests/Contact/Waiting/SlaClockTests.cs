namespace Occ.Support.Tests.Contact.Waiting;

public sealed class SlaClockTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly SupportCalendar Office = new(
        "Asia/Shanghai", new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday }.ToDictionary(d => d, _ => (IReadOnlyList<OpenHours>)[new(9 * 60, 18 * 60)]));

    private static readonly SlaClock Clock = new(Office, TimeSpan.FromHours(10));

    [Fact]
    public void It_counts_opening_time_only()
    {
        var state = Clock.Read(SupportCase.Open(Monday), Monday.AddHours(20));
        Assert.Equal((TimeSpan.FromHours(8), TimeSpan.FromHours(2), true, false, false), (state.Elapsed, state.Remaining, state.IsRunning, state.IsPaused, state.IsBreached));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.FromHours(8)), state.BreachesAt);
    }

    [Fact]
    public void It_stands_still_while_support_waits_for_the_person()
    {
        var paused = Moved(SupportCase.Open(Monday), CaseStatus.PendingUser, CaseReason.InformationNeeded, Monday.AddHours(1));
        var state = Clock.Read(paused, Monday.AddHours(30));
        Assert.Equal((TimeSpan.FromHours(1), false, true, null), (state.Elapsed, state.IsRunning, state.IsPaused, state.BreachesAt));

        var resumed = Moved(paused, CaseStatus.PendingSupport, CaseReason.InformationGiven, Monday.AddHours(24));
        Assert.Equal(TimeSpan.FromHours(9), Clock.Read(resumed, Monday.AddHours(24)).Remaining);
    }

    [Fact]
    public void It_names_the_moment_of_the_breach_and_stops_when_solved()
    {
        var late = Clock.Read(SupportCase.Open(Monday), Monday.AddHours(26));
        Assert.True(late.IsBreached);
        Assert.Equal((TimeSpan.Zero, TimeSpan.FromHours(11)), (late.Remaining, late.Elapsed));
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 11, 0, 0, TimeSpan.FromHours(8)), late.BreachesAt);

        var solved = Moved(SupportCase.Open(Monday), CaseStatus.Solved, CaseReason.SolvedBySupport, Monday.AddHours(2));
        var state = Clock.Read(solved, Monday.AddDays(30));
        Assert.Equal((TimeSpan.FromHours(2), false, false, null), (state.Elapsed, state.IsRunning, state.IsBreached, state.BreachesAt));
    }

    [Fact]
    public void Whenever_it_is_read_before_the_breach_it_names_the_same_moment()
    {
        var breach = Clock.Read(SupportCase.Open(Monday), Monday).BreachesAt!.Value;
        for (var at = Monday; at < breach.AddDays(2); at = at.AddMinutes(17))
        {
            var state = Clock.Read(SupportCase.Open(Monday), at);
            Assert.Equal((breach, at > breach && Office.Between(breach, at) > TimeSpan.Zero), (state.BreachesAt!.Value, state.IsBreached));
        }
    }

    private static SupportCase Moved(SupportCase from, CaseStatus status, CaseReason reason, DateTimeOffset at)
    {
        var move = from.Move(status, reason, at);
        Assert.Null(move.Refusal);
        return move.Case;
    }
}
