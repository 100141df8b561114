using Microsoft.Data.Sqlite;
using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>Breaks things, one after another, and prints what was lost.</summary>
internal static class Faults
{
    private const int Many = 1000;

    public static async Task<int> RunAsync(int kills)
    {
        var folder = Directory.CreateTempSubdirectory("occ-support-");
        try
        {
            Say("newer schema", NewerSchema(Path.Combine(folder.FullName, "newer.db")));
            Say("unreadable row", await UnreadableRowAsync(Path.Combine(folder.FullName, "damaged.db")));
            Say("clock put back", await ClockAsync(Path.Combine(folder.FullName, "clock.db")));
            var full = await FullDisk.RunAsync(folder.CreateSubdirectory("disk").FullName);
            Say("full disk", $"{full.Disk}: {full.Stored} conversations stored, then {full.Refused} refused with \"{full.Message}\"; {full.Missing} of the stored missing; {(full.GoesOn ? "goes on" : "does not go on")} when there is room");
            var killed = await Kills.RunAsync(Path.Combine(folder.FullName, "killed.db"), Many, kills);
            Say("kill -9", FormattableString.Invariant($"{kills} times amid {Many:N0} conversations: {killed.Acknowledged:N0} inputs acknowledged, {killed.Lost} lost, {killed.Doubled} counted twice, {killed.SetAside} rows unreadable, file {killed.Integrity}"));
            Console.WriteLine("A silo killed, Redis or PostgreSQL killed and started again: dotnet test tests/Occ.Support.Orleans.Tests --filter ClusterTests --logger \"console;verbosity=detailed\"");
            return killed is { Lost: 0, Doubled: 0, SetAside: 0, Integrity: "ok" } && full is { Missing: 0, GoesOn: true } ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string NewerSchema(string file)
    {
        new SqliteStore(new() { Path = file }).Dispose();
        Execute(file, "PRAGMA user_version = 7");
        try
        {
            new SqliteStore(new() { Path = file }).Dispose();
            return "opened";
        }
        catch (StoreException fault)
        {
            return $"refused with \"{fault.Message}\"";
        }
    }

    private static async Task<string> UnreadableRowAsync(string file)
    {
        var told = 0;
        using var store = new SqliteStore(new() { Path = file, OnSetAside = _ => told++ });
        await Task.WhenAll(Enumerable.Range(0, Many).Select(i => store.PutAsync(new($"k{i}"), Begin(TimeProvider.System), null).AsTask()));
        Execute(file, "UPDATE sessions SET body = substr(body, 1, 40) WHERE key = 'k7'");
        var found = 0;
        for (var i = 0; i < Many; i++)
        {
            found += (await store.GetAsync(new($"k{i}"))).Status == StoreStatus.Found ? 1 : 0;
        }

        return FormattableString.Invariant($"of {Many:N0} conversations {found} serve; {(await store.ListSetAsideAsync()).Count} set aside, the host told {told} time");
    }

    private static async Task<string> ClockAsync(string file)
    {
        var clock = new SetClock();
        using var store = new SqliteStore(new() { Path = file }, clock);
        await store.PutAsync(new("k"), Begin(clock), null);
        clock.Now = clock.Now.AddYears(-10);
        var back = (await store.GetAsync(new("k"))).Status;
        await store.MaintainAsync();
        clock.Now = clock.Now.AddDays(6.9);
        var late = (await store.GetAsync(new("k"))).Status;
        clock.Now = clock.Now.AddDays(0.2);
        return $"by ten years: {back}; 6.9 days later: {late}; 7.1 days later: {(await store.GetAsync(new("k"))).Status}";
    }

    private static Session Begin(TimeProvider time) => new Troubleshooter().Start("transfer-not-arrived", "en", time.GetUtcNow()).Session;

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Say(string fault, string found) => Console.WriteLine($"{fault,-15} {found}");

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
