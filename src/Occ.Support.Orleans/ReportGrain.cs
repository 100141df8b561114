using Orleans.Concurrency;

namespace Occ.Support.Orleans;

/// <summary>Hands reports to the store of the silo.</summary>
[StatelessWorker]
internal sealed class ReportGrain(IReportStore store) : Grain, IReportGrain
{
    private static readonly ReportReader Reader = new();

    public async Task<ReportReply> AppendAsync(string key, string report, string? person) => Reader.Read(report).Report is { } read
        ? ReportReply.Of(await store.AppendAsync(new(key), read, StoreKey.TryParse(person, out var owner) ? owner : null))
        : throw new ArgumentException("The report can't be read.", nameof(report));

    public async Task<ReportReply> GetAsync(string key) => ReportReply.Of(await store.GetAsync(new(key)));

    public async Task<ReportPageReply> QueryAsync(QueryMessage query)
    {
        var page = await store.QueryAsync(query.ToQuery());
        return new() { Reports = [.. page.Reports.Select(r => ReportReply.Of(new(StoreStatus.Found, r)))], Next = page.Next?.ToString(), SetAside = page.SetAside };
    }

    public async Task<int> EraseAsync(string person) => store is IPersonEraser eraser ? await eraser.EraseAsync(new(person)) : 0;
}
