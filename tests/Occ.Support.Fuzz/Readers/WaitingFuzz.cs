namespace Occ.Support.Fuzz;

/// <summary>Calendars, questions about a wait, and cases.</summary>
internal static class WaitingFuzz
{
    public static void Read(string text)
    {
        var question = WaitQuestion.Read(text, out var faults);
        UpdateFuzz.Judge(question is null, faults);
        if (question is not null)
        {
            var forecast = question.Forecast(FuzzReader.Now);
            Law.Says(l => forecast.Explain(l, question.TimeZone), "a forecast");
            Law.Says(l => SupportMessage.Patience(forecast, question.Report, l, question.TimeZone), "a request for patience");
            foreach (var quiet in question.QuietTimes(FuzzReader.Now))
            {
                Law.Says(quiet.Explain, "a quieter time");
            }
        }

        var calendar = SupportCalendar.Read(text);
        UpdateFuzz.Judge(calendar.Calendar is null, calendar.Faults);
        if (calendar.Calendar is { } hours)
        {
            Count(hours);
        }

        if (SupportCase.Read(text) is { } read)
        {
            Move(read);
        }
    }

    private static void Count(SupportCalendar hours)
    {
        var now = FuzzReader.Now;
        Law.Holds(hours.NextOpen(now) is not { } open || (open >= now && hours.IsOpen(open)), "support is closed when it opens next");
        Law.Holds(hours.NextClose(now) is not { } close || close >= now, "support closes in the past");
        Law.Holds(hours.Between(now, now.AddDays(7)) is { Ticks: >= 0 } open7 && open7 <= TimeSpan.FromDays(7), "more than a week of a week is open");
        if (hours.Add(now, TimeSpan.FromHours(4)) is { } then)
        {
            Law.Holds(hours.Between(now, then) == TimeSpan.FromHours(4), "time that was added is not there");
        }

        new SlaClock(hours, TimeSpan.FromHours(8)).Read(SupportCase.Open(now), now.AddDays(1));
    }

    private static void Move(SupportCase read)
    {
        Law.Holds(SupportCase.Read(read.ToJson()) == read, "a case is read back as another");
        new SlaClock(SupportCalendar.AlwaysOpen(), TimeSpan.FromHours(8)).Read(read, FuzzReader.Now);
        foreach (var reason in Enum.GetValues<CaseReason>())
        {
            foreach (var status in read.Next)
            {
                var move = read.Move(status, reason, FuzzReader.Now);
                if (move.Refusal is { } refusal)
                {
                    Law.Says(l => refusal.Explain(l), "a refusal");
                }
            }
        }
    }
}
