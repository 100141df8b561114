using System.Net;
using System.Net.Sockets;
using Occ.Support.Orleans;
using Occ.Support.Sqlite;
using Orleans.Configuration;

namespace Occ.Support.Samples.Web;

/// <summary>Where conversations and reports are kept: in memory, with <c>--sqlite FILE</c> in a file, with <c>--orleans</c> on a cluster.</summary>
/// <remarks>With both, conversations are on the cluster and reports in the file. The endpoints know nothing of it.</remarks>
internal static class StoreChoice
{
    private const string OrleansFlag = "--orleans";
    private const string SqliteFlag = "--sqlite";

    /// <summary>The flags as configuration, which wants a value for each.</summary>
    public static string[] Spell(string[] args) =>
        [.. args.Select((arg, i) => arg == OrleansFlag ? "--Orleans:IsOn=true" : arg == SqliteFlag && i + 1 < args.Length ? "--Sqlite:Path" : arg)];

    public static void Apply(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Sqlite:Path"] is { Length: > 0 } path)
        {
            builder.Services.AddOccSupportSqlite(o => o.Path = path);
        }

        if (builder.Configuration.GetValue("Orleans:IsOn", false))
        {
            builder.UseOrleans(silo => Join(silo, builder.Configuration).UseOrleansSupport());
        }
    }

    /// <summary>A silo on this machine, in the cluster of Redis, of PostgreSQL, or of the first that was started here.</summary>
    private static ISiloBuilder Join(ISiloBuilder silo, IConfiguration configuration)
    {
        var first = configuration.GetValue("Orleans:Port", EndpointOptions.DEFAULT_SILO_PORT);
        var port = FreePort(first);
        if (configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            var options = StackExchange.Redis.ConfigurationOptions.Parse(redis);
            return silo.ConfigureEndpoints(IPAddress.Loopback, port, gatewayPort: 0)
                .UseRedisClustering(o => o.ConfigurationOptions = options)
                .AddRedisGrainStorage(OrleansSupportOptions.StorageName, o => o.ConfigurationOptions = options);
        }

        if (configuration.GetConnectionString("PostgreSql") is { Length: > 0 } postgreSql)
        {
            return silo.ConfigureEndpoints(IPAddress.Loopback, port, gatewayPort: 0)
                .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", postgreSql))
                .AddAdoNetGrainStorage(OrleansSupportOptions.StorageName, o => (o.Invariant, o.ConnectionString) = ("Npgsql", postgreSql));
        }

        return silo.UseLocalhostClustering(port, gatewayPort: 0, new IPEndPoint(IPAddress.Loopback, first)).AddMemoryGrainStorage(OrleansSupportOptions.StorageName);
    }

    private static int FreePort(int from)
    {
        for (var port = from; ; port++)
        {
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException) when (port < from + 100)
            {
                // Another silo has it.
            }
        }
    }
}
