namespace Occ.Support.Tests.Contact.Waiting;

/// <summary>Calendars for the tests.</summary>
internal static class Calendars
{
    /// <summary>Zones whose clocks change at different hours, by half an hour, at midnight, or across the date line.</summary>
    public static readonly string[] Zones =
    [
        "Asia/Shanghai", "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "America/St_Johns", "Asia/Kolkata", "Pacific/Apia", "Africa/Casablanca",
        "America/Havana", "Asia/Tehran", "Pacific/Chatham", "Europe/Dublin",
    ];

    public static SupportCalendar Make(string zone, Random random)
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<OpenHours>>();
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            week[day] = random.Next(5) == 0 ? [] : Hours(random);
        }

        return new(zone, week, [.. Enumerable.Range(0, 20).Select(_ => new DateOnly(2011, 1, 1).AddDays(random.Next(365 * 16))).Distinct().Select(d => new CalendarDay(d, random.Next(2) == 0 ? [] : Hours(random)))]);
    }

    private static List<OpenHours> Hours(Random random)
    {
        var cuts = Enumerable.Range(0, 2 * random.Next(1, 4)).Select(_ => random.Next(0, OpenHours.DayMinutes + 1)).Distinct().Order().ToArray();
        return [.. cuts.Chunk(2).Where(c => c.Length == 2).Select(c => new OpenHours(c[0], c[1]))];
    }
}
