namespace Occ.Support.Tests.Contact.Waiting;

public sealed class WaitForecastTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 15, 0, TimeSpan.FromHours(8));

    private static readonly SupportCalendar Office = new(
        "Asia/Shanghai", new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday }.ToDictionary(d => d, _ => (IReadOnlyList<OpenHours>)[new(9 * 60, 18 * 60)]));

    private static readonly ProblemReport Stale = new() { Kind = ProblemKind.BalanceStale };

    [Fact]
    public void Erlang_gives_the_wait_of_the_textbook()
    {
        var forecast = WaitForecast.OfStaffing(new(20, 100, TimeSpan.FromSeconds(1800), TimeSpan.FromSeconds(300)), Monday);
        Assert.Equal(30.4312, forecast.Mean!.Value.TotalSeconds, 4);
        Assert.Equal((WaitBasis.Staffing, 100), (forecast.Basis, forecast.SampleSize));
        Assert.True(forecast.Typical <= forecast.Mean && forecast.Mean <= forecast.Most);
    }

    [Fact]
    public void Erlang_agrees_with_its_sum_written_out()
    {
        for (var agents = 1; agents < 30; agents++)
        {
            for (var requests = 0; requests < agents * 6; requests += 3)
            {
                var load = requests / 6d;
                double term = 1, sum = 1;
                for (var k = 1; k < agents; k++)
                {
                    term *= load / k;
                    sum += term;
                }

                var queue = term * load / agents * (agents / (agents - load));
                var mean = queue / (sum + queue) * 300 / (agents - load);
                Assert.Equal(mean, WaitForecast.OfStaffing(new(agents, requests, TimeSpan.FromSeconds(1800), TimeSpan.FromSeconds(300)), Monday).Mean!.Value.TotalSeconds, 4);
            }
        }
    }

    [Theory]
    [InlineData(16, 100, WaitGap.Overloaded)]
    [InlineData(0, 0, WaitGap.NobodyThere)]
    [InlineData(1, int.MaxValue, WaitGap.Overloaded)]
    public void An_overloaded_queue_has_no_number(int agents, int requests, WaitGap gap)
    {
        var forecast = WaitForecast.OfStaffing(new(agents, requests, TimeSpan.FromSeconds(1800), TimeSpan.FromSeconds(300)), Monday);
        Assert.Equal((WaitBasis.Unknown, gap, null, null, null), (forecast.Basis, forecast.Gap, forecast.Typical, forecast.Most, forecast.Mean));
        Assert.DoesNotContain(forecast.Explain(), char.IsAsciiDigit);
    }

    [Fact]
    public void A_queue_is_a_range_that_grows_with_the_people_ahead()
    {
        var before = TimeSpan.Zero;
        for (var ahead = 0; ahead < 200; ahead++)
        {
            var forecast = WaitForecast.OfQueue(new(ahead, 4, TimeSpan.FromMinutes(8), 50), Monday);
            Assert.True(before < forecast.Typical && forecast.Typical < forecast.Mean && forecast.Mean < forecast.Most);
            Assert.Equal(TimeSpan.FromMinutes(2 * (ahead + 1)), forecast.Mean);
            before = forecast.Typical!.Value;
        }

        Assert.Equal(WaitGap.NobodyThere, WaitForecast.OfQueue(new(1, 0, TimeSpan.FromMinutes(8)), Monday).Gap);
    }

    /// <summary>Many people who are helped one after another, each at random: the quantiles are those of the formula.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    public void The_quantiles_of_a_queue_are_those_that_chance_gives(int ahead)
    {
        var random = new Random(5);
        var waits = Enumerable.Range(0, 40_000).Select(_ => Enumerable.Range(0, ahead + 1).Sum(_ => -Math.Log(1 - random.NextDouble()) * 2)).Order().ToArray();
        var forecast = WaitForecast.OfQueue(new(ahead, 4, TimeSpan.FromMinutes(8)), Monday);
        Assert.InRange(forecast.Typical!.Value.TotalMinutes / waits[waits.Length / 2], 0.95, 1.05);
        Assert.InRange(forecast.Most!.Value.TotalMinutes / waits[waits.Length * 9 / 10], 0.95, 1.05);
    }

    [Fact]
    public void History_gives_median_and_nine_tenths_of_the_hour_of_the_week()
    {
        var forecast = new WaitHistory([.. Waits(Monday, 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), .. Waits(Monday.AddHours(2), 100, 60)], Office).Forecast(Monday);
        Assert.Equal((WaitBasis.History, TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(9), 20), (forecast.Basis, forecast.Typical, forecast.Most, forecast.SampleSize));
        Assert.Contains("5 minutes", forecast.Explain(), StringComparison.Ordinal);
        Assert.Contains("2026-11-23 10:15", forecast.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_floor_it_is_unknown_and_old_and_future_waits_do_not_count()
    {
        var few = new WaitHistory(Waits(Monday, 19, 5), Office).Forecast(Monday);
        Assert.Equal((WaitBasis.Unknown, WaitGap.FewSamples, null, 19), (few.Basis, few.Gap, few.Typical, few.SampleSize));
        Assert.Equal(WaitGap.FewSamples, new WaitHistory(Enumerable.Repeat(new ObservedWait(Monday.AddDays(7), TimeSpan.Zero), 50), Office).Forecast(Monday).Gap);
        Assert.Equal(WaitGap.FewSamples, new WaitHistory(Enumerable.Repeat(new ObservedWait(Monday.AddDays(-70), TimeSpan.Zero), 50), Office).Forecast(Monday).Gap);
        Assert.Equal(30, new WaitHistory([.. Waits(Monday, 15, 5), .. Waits(Monday.AddHours(-1), 15, 5)], Office).Forecast(Monday).SampleSize);
    }

    [Fact]
    public void Where_support_is_closed_the_wait_begins_when_it_opens()
    {
        var night = Monday.AddHours(9);
        var forecast = new WaitHistory(Waits(new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8)), 20, 30), Office).Forecast(night);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8)), forecast.OpensAt);
        Assert.Equal(forecast.OpensAt + TimeSpan.FromMinutes(30), forecast.TypicalAt);
        Assert.Contains("2026-11-24 02:00 (UTC+01:00)", forecast.Explain("zh", "Europe/Berlin"), StringComparison.Ordinal);
        Assert.Equal(WaitGap.NobodyThere, new WaitHistory([], new("UTC", new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>>())).Forecast(night).Gap);
    }

    [Fact]
    public void A_wait_beyond_closing_time_goes_on_at_the_next_opening()
    {
        var forecast = WaitForecast.OfQueue(new(99, 1, TimeSpan.FromMinutes(6)), Monday, Office);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(8)).Date, forecast.TypicalAt!.Value.Date);
        Assert.Equal(forecast.Typical, Office.Between(Monday, forecast.TypicalAt.Value));
    }

    [Fact]
    public void Quiet_times_are_in_the_persons_zone_and_much_shorter()
    {
        var history = new WaitHistory([.. Waits(Monday, 40, 60), .. Waits(Monday.AddHours(4), 40, 43), .. Waits(Monday.AddHours(5), 40, 42), .. Waits(Monday.AddHours(6), 40, 10)], Office);
        var quiet = history.QuietTimes(Monday, Stale, "Europe/Berlin");
        Assert.Equal(
            [(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(1)), TimeSpan.FromHours(2), TimeSpan.FromMinutes(42))],
            quiet.Select(q => (q.From, q.To - q.From, q.Typical)));
        Assert.Equal(TimeSpan.FromHours(1), quiet[0].From.Offset);
        Assert.Empty(new WaitHistory(Waits(Monday, 40, 60).Concat(Waits(Monday.AddHours(2), 40, 43)), Office).QuietTimes(Monday, Stale, "UTC"));
    }

    [Fact]
    public void Nobody_in_danger_is_told_to_come_later()
    {
        var history = new WaitHistory([.. Waits(Monday, 40, 60), .. Waits(Monday.AddHours(4), 40, 1)], Office);
        Assert.NotEmpty(history.QuietTimes(Monday, Stale, "UTC"));
        ProblemReport[] dangerous =
        [
            new(), new() { Category = ProblemCategory.AccountSecurity }, Stale with { Severity = ProblemSeverity.Critical }, Stale with { Urgency = ProblemUrgency.Minutes },
            Stale with { Redactions = ReportedRedaction.Of(SecretScanner.Default.Redact("my phrase is " + string.Join(' ', Enumerable.Repeat("abandon", 11)) + " about")) },
            .. Enum.GetValues<ProblemKind>().Where(k => k.Urgency() == ProblemUrgency.Minutes || k is ProblemKind.FundsStolen or ProblemKind.DeviceLost).Select(k => new ProblemReport { Kind = k }),
        ];
        Assert.All(dangerous, report => Assert.Empty(history.QuietTimes(Monday, report, "UTC")));
        Assert.All(dangerous[1..], report => Assert.DoesNotContain(WaitForecast.OfQueue(new(50, 1, TimeSpan.FromMinutes(5)), Monday).Explain(), SupportMessage.Patience(WaitForecast.OfQueue(new(50, 1, TimeSpan.FromMinutes(5)), Monday), report), StringComparison.Ordinal));
    }

    [Fact]
    public void A_zone_that_is_none_is_a_bad_call() =>
        Assert.Equal("timeZone", Assert.Throws<ArgumentException>(() => new WaitHistory([], Office).QuietTimes(Monday, Stale, "Nowhere")).ParamName);

    [Fact]
    public void Every_forecast_has_words_in_both_languages()
    {
        foreach (var forecast in new[]
        {
            WaitForecast.OfQueue(new(0, 1, TimeSpan.FromSeconds(1)), Monday), WaitForecast.OfQueue(new(9, 1, TimeSpan.FromHours(1), 7), Monday), WaitForecast.OfQueue(new(99, 1, TimeSpan.FromHours(9), 7), Monday, Office),
            WaitForecast.OfQueue(new(99, 0, TimeSpan.FromHours(9)), Monday, Office), WaitForecast.OfStaffing(new(1, 9, TimeSpan.FromHours(1), TimeSpan.FromHours(1)), Monday),
            WaitForecast.OfStaffing(new(3, 1, TimeSpan.FromHours(1), TimeSpan.FromHours(1)), Monday), new WaitHistory([], Office).Forecast(Monday),
        })
        {
            Assert.Matches("^[A-Z][^{}]+[.]$", forecast.Explain());
            Assert.Matches("^[^{}]+。$", forecast.Explain("zh-CN"));
        }
    }

    internal static IEnumerable<ObservedWait> Waits(DateTimeOffset at, int count, params int[] minutes) =>
        Enumerable.Range(0, count).Select(i => new ObservedWait(at.AddDays(-7 * (1 + (i % 5))), TimeSpan.FromMinutes(minutes[i % minutes.Length])));
}
