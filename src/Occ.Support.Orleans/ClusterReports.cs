namespace Occ.Support.Orleans;

/// <summary>The reports of the silos' store, seen from a client.</summary>
internal sealed class ClusterReports(IGrainFactory grains, ClusterCalls calls) : IReportStore, IPersonEraser
{
    private IReportGrain Worker => grains.GetGrain<IReportGrain>(0);

    public async ValueTask<StoreAnswer<StoredReport>> AppendAsync(StoreKey key, ProblemReport report, StoreKey? person = null, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        ArgumentNullException.ThrowIfNull(report);
        var body = report.ToJson();
        return (await calls.CallAsync(_ => Worker.AppendAsync(key.Value, body, person?.Value), _ => false, cancellationToken).ConfigureAwait(false)).ToAnswer();
    }

    public async ValueTask<StoreAnswer<StoredReport>> GetAsync(StoreKey key, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        return (await calls.CallAsync(_ => Worker.GetAsync(key.Value), _ => false, cancellationToken).ConfigureAwait(false)).ToAnswer();
    }

    public async ValueTask<StoredReports> QueryAsync(ReportQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var message = QueryMessage.Of(query);
        var page = await calls.CallAsync(_ => Worker.QueryAsync(message), _ => false, cancellationToken).ConfigureAwait(false);
        return new([.. page.Reports.Select(r => r.ToAnswer().Value!)], ReportPosition.TryParse(page.Next, out var next) ? next : null, page.SetAside);
    }

    public async ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(person);
        return await calls.CallAsync(_ => Worker.EraseAsync(person.Value), _ => false, cancellationToken).ConfigureAwait(false);
    }
}
