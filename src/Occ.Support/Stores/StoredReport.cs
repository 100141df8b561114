namespace Occ.Support;

/// <summary>A report as a store keeps it.</summary>
/// <remarks>It takes a <see cref="ProblemReport"/>, every text of which came through the redactor: nothing else has a way into a store.</remarks>
public sealed record StoredReport
{
    /// <summary>Its key.</summary>
    public required StoreKey Key { get; init; }

    /// <summary>The report.</summary>
    public required ProblemReport Report { get; init; }

    /// <summary>When the store took it, in UTC, to the millisecond.</summary>
    public required DateTimeOffset ReceivedAt { get; init => field = Millisecond(value); }

    /// <summary>The person it belongs to; null where the host did not say.</summary>
    public StoreKey? Person { get; init; }

    /// <summary>How the problem stands, for queries: the outcome's result, <see cref="ReportResult.Open"/> while there is none.</summary>
    public ReportResult Status => Report.Outcome?.Result ?? ReportResult.Open;

    /// <summary>Where it stands in lists.</summary>
    public ReportPosition Position => new(ReceivedAt, Key);

    /// <summary>Returns the key and the summary of the report, none of what the person wrote.</summary>
    public override string ToString() => $"{Key}, {Report}";

    private static DateTimeOffset Millisecond(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
