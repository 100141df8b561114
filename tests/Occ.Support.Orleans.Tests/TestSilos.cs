using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Occ.Support.Stores.Conformance;
using Orleans.Configuration;
using Orleans.TestingHost;

namespace Occ.Support.Orleans.Tests;

/// <summary>What the silos and the client of a test have in common. They run in this process, and one cluster at a time.</summary>
internal static class TestSilos
{
    public static TimeProvider Time { get; set; } = TimeProvider.System;

    public static MemoryReportStore Reports { get; set; } = new();

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(Conversations.Troubleshooter);
        services.AddSingleton<IReportStore, PresentReports>();
    }

    public static void Set(OrleansSupportOptions options)
    {
        options.Time = new PresentTime();
        options.RetryFor = TimeSpan.FromMinutes(2);
    }

    /// <summary>Lets a silo that was killed be declared dead within seconds.</summary>
    public static ISiloBuilder NoticeDeathSoon(ISiloBuilder silo) => silo
        .Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(10))
        .Configure<ClusterMembershipOptions>(o => (o.ProbeTimeout, o.NumMissedProbesLimit, o.NumVotesForDeathDeclaration, o.TableRefreshTimeout) = (TimeSpan.FromSeconds(1.5), 3, 1, TimeSpan.FromSeconds(5)));

    /// <summary>The store that both silos share.</summary>
    private sealed class PresentReports : IReportStore, IPersonEraser
    {
        public ValueTask<StoreAnswer<StoredReport>> AppendAsync(StoreKey key, ProblemReport report, StoreKey? person = null, CancellationToken cancellationToken = default) =>
            Reports.AppendAsync(key, report, person, cancellationToken);

        public ValueTask<StoreAnswer<StoredReport>> GetAsync(StoreKey key, CancellationToken cancellationToken = default) => Reports.GetAsync(key, cancellationToken);

        public ValueTask<StoredReports> QueryAsync(ReportQuery query, CancellationToken cancellationToken = default) => Reports.QueryAsync(query, cancellationToken);

        public ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default) => Reports.EraseAsync(person, cancellationToken);
    }

    private sealed class PresentTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => TestSilos.Time.GetUtcNow();
    }
}

/// <summary>Two silos that keep everything in memory.</summary>
public sealed class MemoryCluster : IAsyncLifetime
{
    internal TestCluster Cluster { get; private set; } = null!;

    internal IServiceProvider Client => Cluster.Client.ServiceProvider;

    public async Task InitializeAsync()
    {
        var builder = new TestClusterBuilder(2);
        builder.AddSiloBuilderConfigurator<Silo>();
        builder.AddClientBuilderConfigurator<Caller>();
        Cluster = builder.Build();
        await Cluster.DeployAsync();
    }

    public async Task DisposeAsync() => await Cluster.DisposeAsync();

    private sealed class Silo : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            TestSilos.Add(siloBuilder.Services);
            siloBuilder.AddMemoryGrainStorage(OrleansSupportOptions.StorageName).UseOrleansSupport(TestSilos.Set);
        }
    }
}

/// <summary>A client as a host has it.</summary>
internal sealed class Caller : IClientBuilderConfigurator
{
    public void Configure(IConfiguration configuration, IClientBuilder clientBuilder)
    {
        clientBuilder.Services.AddSingleton(Conversations.Troubleshooter);
        clientBuilder.Configure<ClientMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(10));
        clientBuilder.UseOrleansSupport(TestSilos.Set);
    }
}

/// <summary>The tests of clusters, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class Clusters : ICollectionFixture<MemoryCluster>
{
    public const string Name = "clusters";
}
