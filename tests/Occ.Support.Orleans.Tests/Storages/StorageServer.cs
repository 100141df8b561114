using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Occ.Support.Orleans.Tests;

/// <summary>A server of the test's own, on a loopback port and in a temporary folder, that holds both the conversations and the list of silos.</summary>
public abstract class StorageServer : IDisposable
{
    private Process? _process;

    public int Port { get; } = FreePort();

    protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("occ-support-");

    /// <summary>Starts it, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                if (_process is null or { HasExited: true })
                {
                    _process = Run(Command());
                }

                await AskAsync();
                return;
            }
            catch (Exception) when (tries < 300)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Ends it with SIGKILL, as a crash does.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public virtual void Dispose()
    {
        Kill();
        Folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    public abstract void Serve(ISiloBuilder silo);

    public abstract void Serve(IClientBuilder client);

    /// <summary>The program and its arguments.</summary>
    protected abstract string[] Command();

    /// <summary>Throws while it does not answer.</summary>
    protected abstract Task AskAsync();

    protected static Process Run(string[] command)
    {
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
