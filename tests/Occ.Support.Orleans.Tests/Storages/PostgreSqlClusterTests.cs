using Xunit.Abstractions;

namespace Occ.Support.Orleans.Tests;

[Collection(Clusters.Name)]
public sealed class PostgreSqlClusterTests(ITestOutputHelper output) : StorageClusterTests<PostgreSqlServer>(output)
{
    protected override bool IsThere => PostgreSqlServer.Programs is not null;

    [PostgreSqlFact]
    public Task A_silo_that_is_killed_under_load_loses_and_doubles_no_input() => KillASiloAsync();

    [PostgreSqlFact]
    public Task A_storage_that_is_killed_and_started_again_under_load_loses_and_doubles_no_input() => RestartTheStorageAsync();

    [PostgreSqlFact]
    public Task Every_test_of_the_conformance_kit_passes() => ConformAsync();
}
