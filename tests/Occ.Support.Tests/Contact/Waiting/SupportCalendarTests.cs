using System.Globalization;

namespace Occ.Support.Tests.Contact.Waiting;

public sealed class SupportCalendarTests
{
    private const int Rounds = 300;

    private static readonly OpenHours[] Office = [new(9 * 60, 12 * 60), new((13 * 60) + 30, 18 * 60)];

    private static readonly SupportCalendar Shanghai = new(
        "Asia/Shanghai",
        new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }.ToDictionary(d => d, _ => (IReadOnlyList<OpenHours>)Office),
        [CalendarDay.Closed(new(2026, 10, 1)), CalendarDay.Closed(new(2026, 10, 2)), CalendarDay.Open(new(2026, 10, 10), Office)]);

    public static TheoryData<string> Zones => [.. Calendars.Zones];

    [Theory]
    [InlineData("2026-11-23T09:00:00+08:00", true)]
    [InlineData("2026-11-23T08:59:59+08:00", false)]
    [InlineData("2026-11-23T11:59:59+08:00", true)]
    [InlineData("2026-11-23T12:00:00+08:00", false)]
    [InlineData("2026-11-23T01:00:00Z", true)]
    [InlineData("2026-10-01T10:00:00+08:00", false)]
    [InlineData("2026-10-10T10:00:00+08:00", true)]
    [InlineData("2026-10-17T10:00:00+08:00", false)]
    public void Hours_are_half_open_and_dates_come_before_weekdays(string at, bool isOpen) => Assert.Equal(isOpen, Shanghai.IsOpen(At(at)));

    [Theory]
    [InlineData("2026-11-23T10:00:00+08:00", "2026-11-23T10:00:00+08:00")]
    [InlineData("2026-11-23T12:00:00+08:00", "2026-11-23T13:30:00+08:00")]
    [InlineData("2026-09-30T18:00:00+08:00", "2026-10-05T09:00:00+08:00")]
    [InlineData("2026-10-09T18:00:00+08:00", "2026-10-10T09:00:00+08:00")]
    public void The_next_opening_skips_holidays_and_finds_days_that_are_made_up(string from, string opens) => Assert.Equal(At(opens), Shanghai.NextOpen(At(from)));

    [Fact]
    public void It_closes_at_the_end_of_the_stretch_and_answers_in_its_own_zone()
    {
        Assert.Equal(At("2026-11-23T12:00:00+08:00"), Shanghai.NextClose(At("2026-11-23T02:00:00Z")));
        Assert.Equal(TimeSpan.FromHours(8), Shanghai.NextClose(At("2026-11-23T02:00:00Z"))!.Value.Offset);
        Assert.Null(Shanghai.NextClose(At("2026-11-23T12:30:00+08:00")));
        Assert.Null(SupportCalendar.AlwaysOpen().NextClose(At("2026-11-23T12:30:00+08:00")));
    }

    [Theory]
    [InlineData("2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 2)]
    [InlineData("2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 4)]
    [InlineData("2026-06-14T00:00:00+02:00", "2026-06-15T00:00:00+02:00", 3)]
    public void A_skipped_hour_is_no_time_and_a_repeated_hour_is_open_twice(string from, string to, int hours)
    {
        var nightly = new SupportCalendar("Europe/Berlin", new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>> { [DayOfWeek.Sunday] = [new(60, 4 * 60)] });
        Assert.Equal(TimeSpan.FromHours(hours), nightly.Between(At(from), At(to)));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Adding_and_measuring_again_gives_what_was_added(string zone)
    {
        var random = new Random(41);
        for (var round = 0; round < Rounds; round++)
        {
            var calendar = Calendars.Make(zone, random);
            var from = Moment(random);
            var added = TimeSpan.FromTicks(random.NextInt64(TimeSpan.FromDays(60).Ticks));
            if (calendar.Add(from, added) is { } to)
            {
                Assert.True(calendar.Between(from, to) == added, $"{from:o} + {added}");
                Assert.Equal(-added, calendar.Between(to, from));
                Assert.True(added == TimeSpan.Zero || calendar.Between(from, to.AddTicks(-1)) < added, "There is an earlier moment.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_slow_twin_that_looks_at_every_minute_says_the_same(string zone)
    {
        var random = new Random(43);
        var info = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var changes = ClockChanges(info).ToArray();
        for (var round = 0; round < 60; round++)
        {
            var calendar = Calendars.Make(zone, random);
            var around = changes.Length > 0 && round % 2 == 0 ? changes[random.Next(changes.Length)].AddMinutes(-random.Next(2000)) : Moment(random);
            var from = new DateTimeOffset(around.UtcDateTime.Date.AddMinutes(around.UtcDateTime.Hour * 60), TimeSpan.Zero);
            var open = Enumerable.Range(0, 4 * OpenHours.DayMinutes).Where(m => calendar.IsOpen(from.AddMinutes(m))).ToArray();

            Assert.Equal(TimeSpan.FromMinutes(open.Length), calendar.Between(from, from.AddDays(4)));
            if (open.Length > 0)
            {
                var some = random.Next(open.Length);
                Assert.Equal(from.AddMinutes(open[0]), calendar.NextOpen(from));
                Assert.Equal(from.AddMinutes(open[some] + 1), calendar.Add(from, TimeSpan.FromMinutes(some + 1)));
            }
        }
    }

    [Fact]
    public void A_calendar_that_never_opens_is_answered_in_bounded_time()
    {
        var never = new SupportCalendar("Europe/Berlin", new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>>());
        Assert.Null(never.NextOpen(At("2026-01-01T00:00:00Z")));
        Assert.Null(never.Add(At("2026-01-01T00:00:00Z"), TimeSpan.FromTicks(1)));
        Assert.Equal(TimeSpan.Zero, never.Between(DateTimeOffset.UnixEpoch, At("2100-01-01T00:00:00Z")));
        Assert.Null(Shanghai.Add(At("2026-01-01T00:00:00Z"), TimeSpan.MaxValue));
    }

    [Fact]
    public void The_first_and_the_last_moment_are_moments()
    {
        foreach (var zone in Calendars.Zones)
        {
            var calendar = SupportCalendar.AlwaysOpen(zone);
            Assert.True(calendar.IsOpen(DateTimeOffset.MinValue) && calendar.IsOpen(DateTimeOffset.MaxValue));
            Assert.NotNull(calendar.NextOpen(DateTimeOffset.MinValue));
            Assert.Null(calendar.Add(DateTimeOffset.MaxValue, TimeSpan.FromDays(1)));
            Assert.InRange(calendar.Between(DateTimeOffset.MaxValue.AddDays(-10), DateTimeOffset.MaxValue), TimeSpan.FromDays(8), TimeSpan.FromDays(10));
        }
    }

    [Theory]
    [InlineData("Mars/Olympus_Mons")]
    [InlineData("China Standard Time")]
    [InlineData("../../etc/passwd")]
    public void A_zone_that_the_system_does_not_know_is_a_bad_call(string zone)
    {
        var error = Assert.Throws<ArgumentException>(() => SupportCalendar.AlwaysOpen(zone));
        Assert.Equal("timeZone", error.ParamName);
        Assert.DoesNotContain(zone, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_hours_are_bad_calls()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenHours(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenHours(5, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OpenHours(5, 1441));
        Assert.Throws<ArgumentException>(() => new SupportCalendar("UTC", new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>> { [DayOfWeek.Friday] = [new(0, 60), new(59, 90)] }));
        Assert.Throws<ArgumentException>(() => new SupportCalendar("UTC", new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>>(), [CalendarDay.Closed(new(2026, 1, 1)), CalendarDay.Closed(new(2026, 1, 1))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Shanghai.Add(DateTimeOffset.UnixEpoch, TimeSpan.FromTicks(-1)));
    }

    private static IEnumerable<DateTimeOffset> ClockChanges(TimeZoneInfo zone)
    {
        for (var at = new DateTimeOffset(2011, 1, 1, 0, 0, 0, TimeSpan.Zero); at.Year < 2027; at = at.AddHours(12))
        {
            if (zone.GetUtcOffset(at) != zone.GetUtcOffset(at.AddHours(12)))
            {
                yield return at.AddHours(12);
            }
        }
    }

    private static DateTimeOffset Moment(Random random) => new(new DateTime(2011, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddTicks(random.NextInt64(TimeSpan.FromDays(365 * 16).Ticks)));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
