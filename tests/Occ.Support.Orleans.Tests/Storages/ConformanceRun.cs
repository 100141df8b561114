using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Occ.Support.Stores.Conformance;
using Orleans.TestingHost;

namespace Occ.Support.Orleans.Tests;

/// <summary>Every test of the kit, one after another on one cluster, where a cluster for each would take minutes.</summary>
internal static class ConformanceRun
{
    public static async Task PassesAsync(TestCluster cluster)
    {
        var faults = new List<string>();
        var tests = typeof(SessionStoreConformance).GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null).ToArray();
        foreach (var test in tests)
        {
            foreach (var arguments in test.GetCustomAttributes<InlineDataAttribute>().SelectMany(d => d.GetData(test)).DefaultIfEmpty([]))
            {
                var kit = new Kit(cluster);
                await kit.InitializeAsync();
                try
                {
                    await (Task)test.Invoke(kit, arguments)!;
                }
                catch (Exception fault)
                {
                    faults.Add($"{test.Name}: {fault}");
                }
            }
        }

        Assert.True(tests.Length > 10);
        Assert.Empty(faults);
    }

    /// <summary>Opened again, the grain begins anew from its storage.</summary>
    private sealed class Kit(TestCluster cluster) : SessionStoreConformance
    {
        private bool _wasOpen;

        protected override async ValueTask<ISessionStore> OpenAsync()
        {
            TestSilos.Time = Time;
            if (_wasOpen)
            {
                await cluster.DeactivateAsync(cluster.GrainFactory.GetGrain<ISessionGrain>(Key.Value));
            }

            _wasOpen = true;
            return cluster.Client.ServiceProvider.GetRequiredService<ISessionStore>();
        }

        protected override async ValueTask AfterAWhileAsync() => await OpenAsync();
    }
}
