using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Occ.Support.Stores.Conformance;
using Orleans.TestingHost;
using Xunit.Abstractions;

namespace Occ.Support.Orleans.Tests;

/// <summary>What holds for two silos on a real server; what fails is killed, not stopped.</summary>
public abstract class StorageClusterTests<TServer>(ITestOutputHelper output) : IAsyncLifetime
    where TServer : StorageServer, new()
{
    private const int Talks = 30;
    private const int Inputs = 25;

    private static TServer s_server = null!;

    private TestCluster? _cluster;

    /// <summary>Whether the server can run on this machine.</summary>
    protected abstract bool IsThere { get; }

    private ISessionRunner Runner => _cluster!.Client.ServiceProvider.GetRequiredService<ISessionRunner>();

    public async Task InitializeAsync()
    {
        if (!IsThere)
        {
            return;
        }

        TestSilos.Time = TimeProvider.System;
        s_server = new();
        await s_server.StartAsync();
        var builder = new TestClusterBuilder(2) { Options = { UseTestClusterMembership = false } };
        builder.AddSiloBuilderConfigurator<Silo>();
        builder.AddClientBuilderConfigurator<Membership>();
        builder.AddClientBuilderConfigurator<Caller>();
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async Task DisposeAsync()
    {
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
            s_server.Dispose();
        }
    }

    protected Task ConformAsync() => ConformanceRun.PassesAsync(_cluster!);

    protected Task KillASiloAsync() => TalkAsync(async () => await _cluster!.KillSiloAsync(_cluster.GetActiveSilos().Last()));

    protected Task RestartTheStorageAsync() => TalkAsync(async () =>
    {
        s_server.Kill();
        await Task.Delay(1500);
        await s_server.StartAsync();
    });

    /// <summary>Many conversations at once. In the middle of them something happens, and none ends before it has.</summary>
    private async Task TalkAsync(Func<Task> happens)
    {
        var (taken, slowest) = (0, TimeSpan.Zero);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var happened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var talks = Enumerable.Range(0, Talks).Select(async _ =>
        {
            var key = StoreKey.New();
            Assert.Equal(StoreStatus.Stored, (await Runner.StartAsync(key, new(Conversations.Guide))).Status);
            for (var i = 1; i <= Inputs; i++)
            {
                var clock = Stopwatch.StartNew();
                var turn = await Runner.AdvanceAsync(key, Conversations.Nod($"{i}"));
                slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
                Assert.True(turn.Status == StoreStatus.Stored || turn.Turn!.IsRepeat, $"{turn}");
                Assert.Equal(i, turn.Turn!.Session.Revision);
                if (Interlocked.Increment(ref taken) == Talks * Inputs / 4)
                {
                    begun.SetResult();
                }

                if (i == Inputs - 5)
                {
                    await happened.Task;
                }
            }

            return key;
        }).ToArray();
        await Task.WhenAny(begun.Task, Task.WhenAll(talks));
        await happens();
        happened.SetResult();
        foreach (var key in await Task.WhenAll(talks))
        {
            Assert.Equal(Inputs, (await Runner.ShowAsync(key)).Turn!.Session.Revision);
        }

        output.WriteLine($"{taken} inputs of {Talks} conversations were each taken once; the slowest took {slowest.TotalSeconds:N1} s.");
    }

    private sealed class Silo : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            TestSilos.Add(siloBuilder.Services);
            s_server.Serve(siloBuilder);
            TestSilos.NoticeDeathSoon(siloBuilder).UseOrleansSupport(TestSilos.Set);
        }
    }

    private sealed class Membership : IClientBuilderConfigurator
    {
        public void Configure(IConfiguration configuration, IClientBuilder clientBuilder) => s_server.Serve(clientBuilder);
    }
}
