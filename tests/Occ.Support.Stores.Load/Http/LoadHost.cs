using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Occ.Support.AspNetCore;
using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>A host of the endpoints on a free port of the loopback interface, with all that it has by default; and beside them an endpoint that does nothing.</summary>
internal sealed class LoadHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoadHost(WebApplication app) => (_app, Address) = (app, new(IPAddress.Loopback, new Uri(app.Urls.First()).Port));

    public IPEndPoint Address { get; }

    /// <param name="file">The file of conversations; null for memory.</param>
    public static async Task<LoadHost> StartAsync(string? file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        if (file is null)
        {
            builder.Services.AddSingleton<ISessionStore>(new MemorySessionStore(capacity: 1_000_000));
        }
        else
        {
            builder.Services.AddOccSupportSqlite(o => o.Path = file);
        }

        // One client makes all requests here: its share is made so large that the limit is counted but never reached.
        builder.Services.AddOccSupportEndpoints(o => o.RequestsPerMinute = int.MaxValue / 2);
        var app = builder.Build();
        app.MapGet("/empty", () => { });
        app.MapSupport();
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
