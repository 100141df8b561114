using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>What was found after a process that talked was killed: of all conversations, again and again, on the same file.</summary>
/// <param name="Acknowledged">How many inputs were acknowledged before a kill.</param>
/// <param name="Lost">How many of them are not in the file.</param>
/// <param name="Doubled">How many are in it that nobody sent, or more than once.</param>
/// <param name="SetAside">How many rows could not be read.</param>
/// <param name="Integrity">What SQLite says of the file.</param>
internal sealed record Kills(int Acknowledged, int Lost, int Doubled, int SetAside, string Integrity)
{
    public static async Task<Kills> RunAsync(string file, int conversations, int rounds)
    {
        var acknowledged = new Dictionary<int, int>();
        var (lost, doubled, setAside, integrity) = (0, 0, 0, "ok");
        for (var round = 0; round < rounds; round++)
        {
            var before = acknowledged.Values.Sum();
            doubled += await TalkUntilKilledAsync(file, conversations, acknowledged, 3000 + (round * 317));
            if (acknowledged.Values.Sum() == before)
            {
                throw new InvalidOperationException("The process was killed before it had acknowledged anything.");
            }

            using (var store = new SqliteStore(new() { Path = file }))
            {
                foreach (var (conversation, input) in acknowledged)
                {
                    var revision = (await store.GetAsync(new($"c{conversation}"))).Value?.Session.Revision ?? 0;
                    lost += Math.Max(0, input - revision);
                    doubled += Math.Max(0, revision - (input + 1)); // the one that was under way may be there
                }

                setAside += (await store.ListSetAsideAsync()).Count;
            }

            integrity = integrity == "ok" ? CheckFile(file) : integrity;
        }

        return new(acknowledged.Values.Sum(), lost, doubled, setAside, integrity);
    }

    private static async Task<int> TalkUntilKilledAsync(string file, int conversations, Dictionary<int, int> acknowledged, int afterLines)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Occ.Support.Stores.Load.dll");
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", program, "talk", file, $"{conversations}"])
        {
            RedirectStandardOutput = true,
        })!;
        var doubled = 0;
        try
        {
            for (var lines = 0; lines < afterLines; lines++)
            {
                doubled += Note(acknowledged, await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) ?? throw new InvalidOperationException("The process ended by itself."));
            }
        }
        finally
        {
            process.Kill(); // SIGKILL: nothing in the process can notice
        }

        // What it had acknowledged before it died still stands in the pipe, each line whole.
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            doubled += Note(acknowledged, line);
        }

        await process.WaitForExitAsync();
        return doubled;
    }

    /// <summary>Notes an acknowledgement: the n-th input makes the n-th revision.</summary>
    private static int Note(Dictionary<int, int> acknowledged, string line)
    {
        if (line.Split(' ') is not [var conversation, var input, var revision])
        {
            return 0;
        }

        var (key, number) = (int.Parse(conversation, CultureInfo.InvariantCulture), int.Parse(input, CultureInfo.InvariantCulture));
        acknowledged[key] = Math.Max(acknowledged.GetValueOrDefault(key), number);
        return Math.Abs(int.Parse(revision, CultureInfo.InvariantCulture) - number);
    }

    private static string CheckFile(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
