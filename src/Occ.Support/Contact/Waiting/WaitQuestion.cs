namespace Occ.Support;

/// <summary>A question about a wait as one document: the calendar, what is known of waits or the queue, and what the person needs.</summary>
public sealed record WaitQuestion
{
    private const int MostWaits = 100_000;
    private const int MostGuides = 500;
    private const int MostSeconds = 366 * 24 * 3600;

    /// <summary>When support is open, or null where that is not known.</summary>
    public SupportCalendar? Calendar { get; init; }

    /// <summary>The IANA id of the person's time zone, or null for the calendar's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Now, or null for the clock's time.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Past waits.</summary>
    public IReadOnlyList<ObservedWait> Waits { get; init; } = [];

    /// <summary>The queue, or null.</summary>
    public SupportQueue? Queue { get; init; }

    /// <summary>The staffing, or null.</summary>
    public SupportStaffing? Staffing { get; init; }

    /// <summary>Guides that can answer before a person would.</summary>
    public IReadOnlyList<SelfHelpGuide> Guides { get; init; } = [];

    /// <summary>What the person needs help with.</summary>
    public ProblemReport Report { get; init; } = new();

    /// <summary>Reads a question from JSON: <c>docs/waiting-and-updates.md</c> names the members. Others beside them are passed over.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="faults">Every fault; none where there is a question.</param>
    /// <returns>The question, or null.</returns>
    public static WaitQuestion? Read(string json, out IReadOnlyList<DataFault> faults)
    {
        ArgumentNullException.ThrowIfNull(json);
        var file = new DataFile();
        var question = file.Read(json, root => Read(root, file), passesOver: true);
        faults = file.Faults;
        return question;
    }

    /// <summary>The forecast: from the queue as it stands, else from past waits, else from the staffing; unknown where none is given or enough.</summary>
    /// <param name="now">Now, where the question does not say.</param>
    public WaitForecast Forecast(DateTimeOffset now)
    {
        var at = Now ?? now;
        var history = Calendar is not null && Waits.Count > 0 ? new WaitHistory(Waits, Calendar).Forecast(at) : null;
        return Queue is { } queue ? WaitForecast.OfQueue(queue, at, Calendar)
            : history is { Basis: not WaitBasis.Unknown } ? history
            : Staffing is { } staffing ? WaitForecast.OfStaffing(staffing, at, Calendar)
            : history ?? WaitForecast.Unknown(WaitGap.FewSamples, at, Calendar);
    }

    /// <summary>The quieter times of the coming week; none where the waits or the person's situation do not allow to name any.</summary>
    /// <param name="now">Now, where the question does not say.</param>
    public IReadOnlyList<QuietTime> QuietTimes(DateTimeOffset now) =>
        Calendar is null ? [] : new WaitHistory(Waits, Calendar).QuietTimes(Now ?? now, Report, TimeZone ?? Calendar.TimeZone);

    private static WaitQuestion? Read(DataObject root, DataFile file)
    {
        var calendar = root.Object("calendar") is { } hours ? CalendarFile.Calendar(hours, file) : null;
        var zone = root.Text("timeZone");
        if (zone is not null && ZoneClock.Find(zone) is null)
        {
            root.Fault("timeZone", DataFaultKind.BadTimeZone);
        }

        var now = root.Moment("now");
        var waits = root.Objects("waits", MostWaits).Select(Wait).ToList();
        var queue = root.Object("queue") is { } line ? QueueOf(line) : null;
        var staffing = root.Object("staffing") is { } people ? StaffingOf(people) : null;
        var guides = root.Objects("guides", MostGuides).Select(Guide).ToList();
        var report = new ProblemReport { Category = root.Code<ProblemCategory>("category") ?? default, Kind = root.Code<ProblemKind>("kind"), Urgency = root.Code<ProblemUrgency>("urgency") };
        return file.IsFaultless
            ? new() { Calendar = calendar, TimeZone = zone, Now = now, Waits = [.. waits.Select(w => w!.Value)], Queue = queue, Staffing = staffing, Guides = [.. guides.Select(g => g!)], Report = report }
            : null;
    }

    private static ObservedWait? Wait(DataObject entry) =>
        (entry.Moment("asked", isRequired: true), Seconds(entry, "seconds", 0)) is ({ } asked, { } wait) ? new(asked, wait) : null;

    private static SupportQueue? QueueOf(DataObject entry)
    {
        var (ahead, agents) = (entry.Integer("ahead", 0, int.MaxValue, isRequired: true), entry.Integer("agents", 0, SupportStaffing.MostAgents, isRequired: true));
        var (handling, samples) = (Seconds(entry, "handlingSeconds", 1), entry.Integer("samples", 0, int.MaxValue) ?? 0);
        return ahead is not null && agents is not null && handling is not null ? new(ahead.Value, agents.Value, handling.Value, samples) : null;
    }

    private static SupportStaffing? StaffingOf(DataObject entry)
    {
        var (agents, requests) = (entry.Integer("agents", 0, SupportStaffing.MostAgents, isRequired: true), entry.Integer("requests", 0, int.MaxValue, isRequired: true));
        var (period, handling) = (Seconds(entry, "periodSeconds", 1), Seconds(entry, "handlingSeconds", 1));
        return agents is not null && requests is not null && period is not null && handling is not null ? new(agents.Value, requests.Value, period.Value, handling.Value) : null;
    }

    private static SelfHelpGuide? Guide(DataObject entry)
    {
        const int percent = 100;
        var (id, takes) = (entry.Text("id", isRequired: true), Seconds(entry, "seconds", 0));
        var (category, kind, solved) = (entry.Code<ProblemCategory>("category"), entry.Code<ProblemKind>("kind"), entry.Integer("solvedPercent", 0, percent));
        if (id is not null && string.IsNullOrWhiteSpace(id))
        {
            entry.Fault("id", DataFaultKind.BadLength);
        }

        return string.IsNullOrWhiteSpace(id) || takes is null ? null : new(id, takes.Value) { Category = category ?? kind?.Category() ?? default, Kind = kind, Solved = solved / (double)percent };
    }

    private static TimeSpan? Seconds(DataObject entry, string name, int least) => entry.Integer(name, least, MostSeconds, isRequired: true) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
}
