using System.Diagnostics;
using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>Very many conversations in one file, and how long it takes to open it.</summary>
internal static class Million
{
    public static async Task<int> FillAsync(string file, int sessions)
    {
        using var store = new SqliteStore(new() { Path = file });
        var session = new Troubleshooter().Start("transfer-not-arrived", "en", TimeProvider.System.GetUtcNow()).Session;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < sessions; i += 1000)
        {
            await Task.WhenAll(Enumerable.Range(i, Math.Min(1000, sessions - i)).Select(n => store.PutAsync(new($"f{n}"), session, null).AsTask()));
        }

        Console.WriteLine(FormattableString.Invariant($"{sessions:N0} sessions written in {clock.Elapsed.TotalSeconds:N1} s"));
        return 0;
    }

    public static int Open(string file)
    {
        for (var i = 0; i < 5; i++)
        {
            var clock = Stopwatch.StartNew();
            using var store = new SqliteStore(new() { Path = file });
            var opened = clock.Elapsed;
            var found = store.GetAsync(new("f500")).AsTask().GetAwaiter().GetResult();
            Console.WriteLine(FormattableString.Invariant($"opened in {opened.TotalMilliseconds:N2} ms, first read after {clock.Elapsed.TotalMilliseconds:N2} ms: {found.Status}, file of {new FileInfo(file).Length / 1048576:N0} MiB"));
        }

        return 0;
    }
}
