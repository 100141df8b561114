using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace Occ.Support.Orleans.Tests;

/// <summary>A silo dies in the middle of a batch.</summary>
[Collection(Clusters.Name)]
public sealed class BatchFaultTests : IAsyncLifetime
{
    private const int Count = 60_000;

    private TestCluster _cluster = null!;

    public async Task InitializeAsync()
    {
        TestSilos.Time = TimeProvider.System;
        var builder = new TestClusterBuilder(2);
        builder.AddSiloBuilderConfigurator<Silo>();
        builder.AddClientBuilderConfigurator<Caller>();
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async Task DisposeAsync() => await _cluster.DisposeAsync();

    [Fact]
    public async Task Every_line_is_answered_once_and_in_order_though_a_silo_is_killed()
    {
        var batch = _cluster.Client.ServiceProvider.GetRequiredService<SupportBatch>();
        Task? killing = null;
        var (next, after) = (0L, 0L);
        await foreach (var line in batch.RedactAsync(SupportBatchTests.Lines(Count), new() { LinesInChunk = 50 }))
        {
            Assert.Equal((next, $"line {next}"), (line.Offset, line.Text));
            next++;
            if (next == Count / 4)
            {
                killing = _cluster.KillSiloAsync(_cluster.SecondarySilos.Single());
            }

            after += killing is { IsCompleted: true } ? 1 : 0;
        }

        await killing!;
        Assert.Equal(Count, next);
        Assert.True(after > 1000, "The silo was still there at the end.");
        Assert.Single(_cluster.GetActiveSilos());
    }

    private sealed class Silo : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            TestSilos.Add(siloBuilder.Services);
            TestSilos.NoticeDeathSoon(siloBuilder).AddMemoryGrainStorage(OrleansSupportOptions.StorageName).UseOrleansSupport(TestSilos.Set);
        }
    }
}
