using BenchmarkDotNet.Attributes;

namespace Occ.Support.Benchmarks;

/// <summary>What a calendar answers while people wait: about a moment, and about days with a change of the clock in them.</summary>
[MemoryDiagnoser]
public class CalendarBenchmarks
{
    private static readonly SupportCalendar Berlin = new(
        "Europe/Berlin", Enum.GetValues<DayOfWeek>().Where(d => d is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToDictionary(d => d, _ => (IReadOnlyList<OpenHours>)[new(540, 720), new(780, 1080)]));

    private static readonly DateTimeOffset Friday = new(2026, 3, 27, 19, 0, 0, TimeSpan.Zero);

    [Benchmark]
    public bool IsOpen() => Berlin.IsOpen(Friday);

    [Benchmark]
    public DateTimeOffset? NextOpen() => Berlin.NextOpen(Friday);

    [Benchmark]
    public DateTimeOffset? AddFiveDays() => Berlin.Add(Friday, TimeSpan.FromHours(40));

    [Benchmark]
    public TimeSpan BetweenAMonth() => Berlin.Between(Friday, Friday.AddDays(30));
}
