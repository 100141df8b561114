using Microsoft.Extensions.DependencyInjection;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Orleans.Tests;

[Collection(Clusters.Name)]
public sealed class OrleansSessionConformanceTests(MemoryCluster silos) : SessionStoreConformance
{
    private bool _wasOpen;

    /// <summary>Opened again, the grain begins anew from its storage.</summary>
    protected override async ValueTask<ISessionStore> OpenAsync()
    {
        TestSilos.Time = Time;
        if (_wasOpen)
        {
            await silos.Cluster.DeactivateAsync(silos.Cluster.GrainFactory.GetGrain<ISessionGrain>(Key.Value));
        }

        _wasOpen = true;
        return silos.Client.GetRequiredService<ISessionStore>();
    }
}

[Collection(Clusters.Name)]
public sealed class OrleansReportConformanceTests(MemoryCluster silos) : ReportStoreConformance
{
    protected override ValueTask<IReportStore> OpenAsync()
    {
        TestSilos.Reports = new MemoryReportStore(Time);
        return new(silos.Client.GetRequiredService<IReportStore>());
    }
}
