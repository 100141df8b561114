using Xunit.Abstractions;

namespace Occ.Support.Orleans.Tests;

[Collection(Clusters.Name)]
public sealed class RedisClusterTests(ITestOutputHelper output) : StorageClusterTests<RedisServer>(output)
{
    protected override bool IsThere => RedisServer.Program is not null;

    [RedisFact]
    public Task A_silo_that_is_killed_under_load_loses_and_doubles_no_input() => KillASiloAsync();

    [RedisFact]
    public Task A_storage_that_is_killed_and_started_again_under_load_loses_and_doubles_no_input() => RestartTheStorageAsync();

    [RedisFact]
    public Task Every_test_of_the_conformance_kit_passes() => ConformAsync();
}
