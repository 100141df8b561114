namespace Occ.Support;

/// <summary>Keeps problem reports.</summary>
/// <remarks>
/// A report is written once and never changed, so writing it again under its key does nothing. All members may be called at once.
/// A store that can't do its work throws <see cref="StoreException"/>.
/// </remarks>
public interface IReportStore
{
    /// <summary>Keeps a report.</summary>
    /// <param name="key">Its key; the same for each try to write the same report.</param>
    /// <param name="report">The report.</param>
    /// <param name="person">The person it belongs to, or null.</param>
    /// <param name="cancellationToken">Stops waiting; the report may be kept all the same.</param>
    /// <returns><see cref="StoreStatus.Stored"/>, also where the same report is kept already, or <see cref="StoreStatus.Conflict"/> with the other report that has the key.</returns>
    ValueTask<StoreAnswer<StoredReport>> AppendAsync(StoreKey key, ProblemReport report, StoreKey? person = null, CancellationToken cancellationToken = default);

    /// <summary>Looks a report up.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns><see cref="StoreStatus.Found"/>, <see cref="StoreStatus.Missing"/> or <see cref="StoreStatus.SetAside"/>.</returns>
    ValueTask<StoreAnswer<StoredReport>> GetAsync(StoreKey key, CancellationToken cancellationToken = default);

    /// <summary>Lists reports, the newest first.</summary>
    /// <param name="query">Which ones.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<StoredReports> QueryAsync(ReportQuery query, CancellationToken cancellationToken = default);
}
