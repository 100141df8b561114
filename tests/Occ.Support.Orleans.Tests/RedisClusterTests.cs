using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Occ.Support.Stores.Conformance;
using Orleans.Configuration;
using Orleans.TestingHost;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace Occ.Support.Orleans.Tests;

/// <summary>Two silos on a real Redis server, which holds both the conversations and the list of silos; what fails is killed, not stopped.</summary>
[Collection(Clusters.Name)]
public sealed class RedisClusterTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Talks = 30;
    private const int Inputs = 25;

    private static RedisServer s_redis = null!;

    private TestCluster? _cluster;

    private ISessionRunner Runner => _cluster!.Client.ServiceProvider.GetRequiredService<ISessionRunner>();

    public async Task InitializeAsync()
    {
        if (RedisServer.Program is null)
        {
            return;
        }

        TestSilos.Time = TimeProvider.System;
        s_redis = new RedisServer();
        await s_redis.StartAsync();
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
            s_redis.Dispose();
        }
    }

    [RedisFact]
    public async Task A_silo_that_is_killed_under_load_loses_and_doubles_no_input() =>
        await TalkAsync(async () => await _cluster!.KillSiloAsync(_cluster.GetActiveSilos().Last()));

    [RedisFact]
    public async Task A_storage_that_is_killed_and_started_again_under_load_loses_and_doubles_no_input() =>
        await TalkAsync(async () =>
        {
            s_redis.Kill();
            await Task.Delay(1500);
            await s_redis.StartAsync();
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
        await begun.Task;
        await happens();
        happened.SetResult();
        foreach (var key in await Task.WhenAll(talks))
        {
            Assert.Equal(Inputs, (await Runner.ShowAsync(key)).Turn!.Session.Revision);
        }

        output.WriteLine($"{taken} inputs of {Talks} conversations were each taken once; the slowest took {slowest.TotalSeconds:N1} s.");
    }

    private static ConfigurationOptions Redis() => ConfigurationOptions.Parse($"127.0.0.1:{s_redis.Port},abortConnect=false,connectTimeout=2000,syncTimeout=5000,asyncTimeout=5000");

    private sealed class Silo : ISiloConfigurator
    {
        public void Configure(ISiloBuilder siloBuilder)
        {
            TestSilos.Add(siloBuilder.Services);
            siloBuilder
                .UseRedisClustering(o => o.ConfigurationOptions = Redis())
                .AddRedisGrainStorage(OrleansSupportOptions.StorageName, o => o.ConfigurationOptions = Redis())
                .Configure<SiloMessagingOptions>(o => o.ResponseTimeout = TimeSpan.FromSeconds(10))
                .Configure<ClusterMembershipOptions>(o => (o.ProbeTimeout, o.NumMissedProbesLimit, o.NumVotesForDeathDeclaration, o.TableRefreshTimeout) = (TimeSpan.FromSeconds(1.5), 3, 1, TimeSpan.FromSeconds(5)))
                .UseOrleansSupport(TestSilos.Set);
        }
    }

    private sealed class Membership : IClientBuilderConfigurator
    {
        public void Configure(IConfiguration configuration, IClientBuilder clientBuilder) => clientBuilder.UseRedisClustering(o => o.ConfigurationOptions = Redis());
    }
}
