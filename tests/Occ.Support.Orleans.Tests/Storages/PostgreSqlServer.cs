using Npgsql;

namespace Occ.Support.Orleans.Tests;

/// <summary>PostgreSQL with the tables of <c>postgresql.sql</c>. It refuses to run as root, so root hands it to the user that Debian's package made.</summary>
public sealed class PostgreSqlServer : StorageServer
{
    private const string Invariant = "Npgsql";

    private bool _hasTables;

    public PostgreSqlServer()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Finish(["chown", "postgres", Folder.FullName]);
        }

        Finish(AsItsUser("initdb", "--pgdata", Folder.FullName, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"));
    }

    /// <summary>The folder of its programs, the newest version where there are several.</summary>
    public static string? Programs { get; } = (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [])
        .OrderByDescending(f => int.TryParse(Path.GetFileName(f), out var version) ? version : 0).Select(f => Path.Combine(f, "bin"))
        .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        .FirstOrDefault(p => File.Exists(Path.Combine(p, "initdb")) && File.Exists(Path.Combine(p, "postgres")));

    private string Connection => $"Host=127.0.0.1;Port={Port};Username=postgres;Database=postgres;Timeout=2;Command Timeout=5;Maximum Pool Size=40";

    public override void Serve(ISiloBuilder silo) => silo
        .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, Connection))
        .AddAdoNetGrainStorage(OrleansSupportOptions.StorageName, o => (o.Invariant, o.ConnectionString) = (Invariant, Connection));

    public override void Serve(IClientBuilder client) => client.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, Connection));

    /// <summary>Ends its processes before their folder goes.</summary>
    public override void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Finish(AsItsUser("pg_ctl", "stop", "--pgdata", Folder.FullName, "--mode", "immediate", "--silent"));
        base.Dispose();
    }

    protected override string[] Command() =>
        AsItsUser("postgres", "-D", Folder.FullName, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "log_destination=stderr");

    protected override async Task AskAsync()
    {
        await using var connection = new NpgsqlConnection(Connection + ";Pooling=false");
        await connection.OpenAsync();
        if (!_hasTables)
        {
            await using var tables = new NpgsqlCommand(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "postgresql.sql")), connection);
            await tables.ExecuteNonQueryAsync();
            await tables.ExecuteNonQueryAsync(); // to run it again changes nothing
            _hasTables = true;
        }
    }

    private static string[] AsItsUser(string program, params string[] arguments) =>
        [.. Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : Array.Empty<string>(), Path.Combine(Programs!, program), .. arguments];

    private static void Finish(string[] command)
    {
        using var process = Run(command);
        process.WaitForExit();
    }
}

/// <summary>A test that needs PostgreSQL, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgreSqlFactAttribute : FactAttribute
{
    public PostgreSqlFactAttribute() => Skip = PostgreSqlServer.Programs is null ? "there is no PostgreSQL on this machine (Debian: apt-get install postgresql)" : null;
}
