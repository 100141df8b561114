using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>
/// Goes on with every conversation for ever, and says which input of which conversation was acknowledged. The last input before a
/// crash is sent once more.
/// </summary>
internal static class Talk
{
    public static async Task<int> RunAsync(string file, int conversations)
    {
        using var store = new SqliteStore(new() { Path = file });
        var runner = new SessionRunner(new(), store);
        var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(c => Task.Run(async () =>
        {
            var key = new StoreKey($"c{c}");
            var start = await runner.StartAsync(key, new("transfer-not-arrived"));
            for (var input = Math.Max(1, start.Turn!.Session.Revision); ; input++)
            {
                var turn = await runner.AdvanceAsync(key, SessionInput.SetLanguage($"{key}-{input}", input % 2 == 0 ? "en" : "zh"));
                await output.WriteLineAsync($"{c} {input} {turn.Turn!.Session.Revision}");
            }
        })));
        return 0;
    }
}
