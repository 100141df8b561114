#if NET10_0_OR_GREATER
using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite.Tests;

/// <summary>The process is killed in the middle of many conversations, again and again, on the same file.</summary>
/// <remarks>Three times here; twenty times, as the figures say, with the variable <c>OCC_SUPPORT_FULL=1</c>.</remarks>
public sealed class CrashTests : IDisposable
{
    private const int Conversations = 1000;

    private static readonly int Rounds = Environment.GetEnvironmentVariable("OCC_SUPPORT_FULL") == "1" ? 20 : 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_process_that_is_killed_loses_no_acknowledged_input_counts_none_twice_and_breaks_no_file()
    {
        var acknowledged = new ConcurrentDictionary<int, int>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = acknowledged.Values.Sum();
            await TalkUntilKilledAsync(acknowledged, 3000 + (round * 317));
            Assert.True(acknowledged.Values.Sum() > before, "The process was killed before it had acknowledged anything.");
            await CheckAsync(acknowledged);
        }
    }

    private static void Note(ConcurrentDictionary<int, int> acknowledged, string line)
    {
        if (line.Split(' ') is [var conversation, var input, var revision])
        {
            Assert.Equal(input, revision);
            acknowledged.AddOrUpdate(int.Parse(conversation), int.Parse(input), (_, known) => Math.Max(known, int.Parse(input)));
        }
    }

    private async Task TalkUntilKilledAsync(ConcurrentDictionary<int, int> acknowledged, int afterLines)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Occ.Support.Stores.Load.dll");
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, "talk", _folder.File(), $"{Conversations}"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            for (var lines = 0; lines < afterLines; lines++)
            {
                Note(acknowledged, await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) ?? throw new InvalidOperationException("The process ended by itself."));
            }
        }
        finally
        {
            process.Kill(); // SIGKILL: nothing in the process can notice
        }

        // What it had acknowledged before it died still stands in the pipe, each line whole.
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            Note(acknowledged, line);
        }

        await process.WaitForExitAsync();
    }

    private async Task CheckAsync(ConcurrentDictionary<int, int> acknowledged)
    {
        using (var store = new SqliteStore(new() { Path = _folder.File() }))
        {
            foreach (var (conversation, input) in acknowledged)
            {
                var found = await store.GetAsync(new($"c{conversation}"));
                Assert.Equal(StoreStatus.Found, found.Status);
                Assert.InRange(found.Value!.Session.Revision, input, input + 1); // the one that was under way may be there
            }

            Assert.Empty(await store.ListSetAsideAsync());
        }

        using var connection = new SqliteConnection($"Data Source={_folder.File()};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", command.ExecuteScalar());
    }
}
#endif
