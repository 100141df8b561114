using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Counts the opening time that a case takes against what was promised; it stands still while support waits for the person.</summary>
public sealed class SlaClock
{
    private readonly SupportCalendar _calendar;
    private readonly TimeSpan _promised;

    /// <summary>Makes a clock.</summary>
    /// <param name="calendar">When support is open.</param>
    /// <param name="promised">The opening time within which a case is to be solved.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="promised"/> is not positive.</exception>
    public SlaClock(SupportCalendar calendar, TimeSpan promised)
    {
        _calendar = Guard.Against.Null(calendar);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(promised, TimeSpan.Zero);
        _promised = promised;
    }

    /// <summary>Reads the clock of a case.</summary>
    /// <param name="supportCase">The case.</param>
    /// <param name="now">Now.</param>
    public SlaState Read(SupportCase supportCase, DateTimeOffset now)
    {
        Guard.Against.Null(supportCase);
        var elapsed = TimeSpan.Zero;
        DateTimeOffset? breach = null;
        var (from, status) = (supportCase.Opened, CaseStatus.Open);
        foreach (var change in supportCase.Changes.Where(c => c.At <= now))
        {
            Run(from, change.At);
            (from, status) = (change.At, change.Status);
        }

        Run(from, now);
        var isRunning = Runs(status);
        return new(elapsed, _promised > elapsed ? _promised - elapsed : TimeSpan.Zero, isRunning, status == CaseStatus.PendingUser, breach ?? (isRunning ? _calendar.Add(now, _promised - elapsed) : null), breach is not null);

        void Run(DateTimeOffset start, DateTimeOffset end)
        {
            if (!Runs(status) || end <= start)
            {
                return;
            }

            var spent = _calendar.Between(start, end);
            breach ??= elapsed + spent > _promised ? _calendar.Add(start, _promised - elapsed) : null;
            elapsed += spent;
        }
    }

    private static bool Runs(CaseStatus status) => status is CaseStatus.Open or CaseStatus.PendingSupport or CaseStatus.Reopened;
}
