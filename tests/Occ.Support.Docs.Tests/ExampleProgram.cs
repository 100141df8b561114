using System.Diagnostics;
using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Occ.Support.Docs.Tests;

/// <summary>Runs an example. A program that serves is asked whether it is well, and stopped.</summary>
internal sealed class ExampleProgram : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private string? _health;

    /// <param name="program">The example.</param>
    /// <param name="serves">Whether it is a web server.</param>
    public static string Run(CSharpCompilation program, bool serves)
    {
        using var binary = new MemoryStream();
        Assert.True(program.Emit(binary).Success);
        var entry = Assembly.Load(binary.ToArray()).EntryPoint!;
        var (console, output) = (Console.Out, new StringWriter());
        var watcher = new ExampleProgram();
        Console.SetOut(output);
        try
        {
            using (DiagnosticListener.AllListeners.Subscribe(watcher))
            {
                string[] arguments = serves ? ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"] : [];
                entry.Invoke(null, [arguments]);
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return output + watcher._health;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is { Key: "HostBuilt", Value: IHost host })
        {
            var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
            lifetime.ApplicationStarted.Register(() => _ = Task.Run(async () =>
            {
                try
                {
                    using var client = new HttpClient();
                    var address = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
                    _health = (await client.GetAsync(new Uri(address + "/support/health"))).StatusCode.ToString();
                }
                finally
                {
                    lifetime.StopApplication();
                }
            }));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
