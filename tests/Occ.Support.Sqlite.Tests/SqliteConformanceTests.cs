using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

public sealed class SqliteSessionConformanceTests : SessionStoreConformance, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteStore? _store;

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Dispose();
    }

    protected override ValueTask<ISessionStore> OpenAsync()
    {
        _store?.Dispose();
        return new(_store = new SqliteStore(new() { Path = _folder.File() }, Time));
    }

    protected override async ValueTask AfterAWhileAsync() => await _store!.MaintainAsync();
}

public sealed class SqliteReportConformanceTests : ReportStoreConformance, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private SqliteStore? _store;

    public void Dispose()
    {
        _store?.Dispose();
        _folder.Dispose();
    }

    protected override ValueTask<IReportStore> OpenAsync() => new(_store = new SqliteStore(new() { Path = _folder.File() }, Time));
}
