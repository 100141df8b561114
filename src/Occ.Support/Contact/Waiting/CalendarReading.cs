namespace Occ.Support;

/// <summary>What reading a calendar gave: a calendar, or every fault that keeps it from being one.</summary>
public sealed class CalendarReading
{
    internal CalendarReading(SupportCalendar? calendar, IReadOnlyList<DataFault> faults) => (Calendar, Faults) = (calendar, faults);

    /// <summary>The calendar, or null if there are faults.</summary>
    public SupportCalendar? Calendar { get; }

    /// <summary>The faults; none if there is a calendar.</summary>
    public IReadOnlyList<DataFault> Faults { get; }
}
