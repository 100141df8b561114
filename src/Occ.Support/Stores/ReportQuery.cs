namespace Occ.Support;

/// <summary>Which reports to list. What is not set does not matter.</summary>
public sealed record ReportQuery
{
    /// <summary>The most reports of one page.</summary>
    public const int MaxPageSize = 500;

    /// <summary>Received at this time or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Received before this time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Of this category.</summary>
    public ProblemCategory? Category { get; init; }

    /// <summary>About this network, by its id.</summary>
    public string? Network { get; init; }

    /// <summary>Of this status.</summary>
    public ReportResult? Status { get; init; }

    /// <summary>Of this person.</summary>
    public StoreKey? Person { get; init; }

    /// <summary>Older than the last one of the page before, from <see cref="StoredReports.Next"/>.</summary>
    public ReportPosition? After { get; init; }

    /// <summary>How many at most: 1 to 500; 50 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public int PageSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(PageSize));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxPageSize, nameof(PageSize));
            field = value;
        }
    } = 50;

    /// <summary>Whether a report is one of those, wherever it stands.</summary>
    /// <param name="stored">A report.</param>
    public bool Matches(StoredReport stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return (From is null || stored.ReceivedAt >= From)
            && (Until is null || stored.ReceivedAt < Until)
            && (Category is null || stored.Report.Category == Category)
            && (Network is null || stored.Report.Network.Value == Network)
            && (Status is null || stored.Status == Status)
            && (Person is null || stored.Person == Person);
    }

    /// <summary>Returns nothing of what is asked for.</summary>
    public override string ToString() => nameof(ReportQuery);
}
