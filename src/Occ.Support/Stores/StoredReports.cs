using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>One page of a query, the newest report first.</summary>
/// <param name="Reports">The reports.</param>
/// <param name="Next">Where the next page goes on; null on the last one.</param>
/// <param name="SetAside">How many reports of this page can't be read; they are left out and kept for a person to look at.</param>
public sealed record StoredReports(ImmutableArray<StoredReport> Reports, ReportPosition? Next = null, int SetAside = 0)
{
    /// <summary>Returns how many reports there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Reports.Length} reports");
}
