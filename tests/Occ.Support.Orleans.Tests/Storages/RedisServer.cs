using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using StackExchange.Redis;

namespace Occ.Support.Orleans.Tests;

/// <summary>Redis, which writes every change to its file before it answers.</summary>
public sealed class RedisServer : StorageServer
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(p => Path.Combine(p, "redis-server")).FirstOrDefault(File.Exists);

    public override void Serve(ISiloBuilder silo) => silo
        .UseRedisClustering(o => o.ConfigurationOptions = Connection())
        .AddRedisGrainStorage(OrleansSupportOptions.StorageName, o => o.ConfigurationOptions = Connection());

    public override void Serve(IClientBuilder client) => client.UseRedisClustering(o => o.ConfigurationOptions = Connection());

    protected override string[] Command() =>
        [Program!, "--port", $"{Port}", "--bind", "127.0.0.1", "--dir", Folder.FullName, "--appendonly", "yes", "--appendfsync", "always", "--save", "", "--daemonize", "no"];

    protected override async Task AskAsync()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Port);
    }

    private ConfigurationOptions Connection() => ConfigurationOptions.Parse($"127.0.0.1:{Port},abortConnect=false,connectTimeout=2000,syncTimeout=5000,asyncTimeout=5000");
}

/// <summary>A test that needs Redis, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = RedisServer.Program is null ? "there is no redis-server on this machine (Debian: apt-get install redis-server)" : null;
}
