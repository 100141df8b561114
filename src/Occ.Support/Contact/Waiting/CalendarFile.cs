using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The calendar as a file: see <see cref="CalendarSchema"/>.</summary>
internal static class CalendarFile
{
    private const int MostDays = 4000;
    private const int MostHours = 48;

    private static readonly DayOfWeek[] Weekdays = Enum.GetValues<DayOfWeek>();

    public static CalendarReading Read(string json)
    {
        Guard.Against.Null(json);
        var file = new DataFile();
        return new(file.Read(json, root => Calendar(root, file)), file.Faults);
    }

    /// <summary>Reads the calendar of an object, which can stand inside of another file.</summary>
    public static SupportCalendar? Calendar(DataObject root, DataFile file)
    {
        root.Version(1);
        var zone = root.Text("timeZone", isRequired: true);
        if (zone is not null && ZoneClock.Find(zone) is null)
        {
            root.Fault("timeZone", DataFaultKind.BadTimeZone);
        }

        var week = Week(root.Object("week", isRequired: true), file);
        var days = new Dictionary<DateOnly, CalendarDay>();
        foreach (var day in root.Objects("days", MostDays))
        {
            if (Day(day, week, file) is { } differing && !days.TryAdd(differing.Date, differing))
            {
                day.Fault("date", DataFaultKind.DuplicateEntry);
            }
        }

        return file.IsFaultless ? new(zone!, week, [.. days.Values]) : null;
    }

    private static Dictionary<DayOfWeek, IReadOnlyList<OpenHours>> Week(DataObject? week, DataFile file) => week is null ? [] : Weekdays
        .Select(d => (Day: d, Hours: (IReadOnlyList<OpenHours>)Hours(week, KebabCase.Code(d), file)))
        .ToDictionary(d => d.Day, d => d.Hours);

    /// <summary>A date is closed, has hours of its own, or is like a weekday.</summary>
    private static CalendarDay? Day(DataObject day, Dictionary<DayOfWeek, IReadOnlyList<OpenHours>> week, DataFile file)
    {
        var date = day.Date("date", isRequired: true);
        day.Text("note");
        var ways = (day.Has("closed") ? 1 : 0) + (day.Has("hours") ? 1 : 0) + (day.Has("like") ? 1 : 0);
        if (ways != 1)
        {
            day.Fault(ways == 0 ? "hours" : "date", ways == 0 ? DataFaultKind.MissingMember : DataFaultKind.Contradiction);
        }

        if (day.Flag("closed") == false)
        {
            day.Fault("closed", DataFaultKind.Contradiction);
        }

        var hours = Hours(day, "hours", file);
        var like = day.Code<DayOfWeek>("like");
        return date is not { } at ? null : new(at, like is { } weekday ? week.GetValueOrDefault(weekday) ?? [] : hours);
    }

    private static List<OpenHours> Hours(DataObject day, string name, DataFile file)
    {
        var hours = new List<OpenHours>();
        foreach (var (text, pointer) in day.Texts(name, MostHours))
        {
            if (OpenHours.TryParse(text, out var stretch))
            {
                if (hours.Exists(h => h.From < stretch.To && stretch.From < h.To))
                {
                    file.Add(pointer, DataFaultKind.OverlappingHours);
                }

                hours.Add(stretch);
            }
            else
            {
                file.Add(pointer, DataFaultKind.BadHours);
            }
        }

        return hours;
    }
}
