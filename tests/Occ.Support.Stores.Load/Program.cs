using System.Diagnostics;
using System.Globalization;
using Occ.Support;
using Occ.Support.Sqlite;

// What the figures in docs/scaling.md were measured with, and the process that the crash test kills.
return args switch
{
    ["talk", var file, var conversations] => await TalkAsync(file, Number(conversations)),
    ["steps", var file, var conversations, var seconds] => await StepsAsync(file, Number(conversations), Number(seconds)),
    ["fill", var file, var sessions] => await FillAsync(file, Number(sessions)),
    ["open", var file] => Open(file),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("talk FILE CONVERSATIONS | steps FILE CONVERSATIONS SECONDS | fill FILE SESSIONS | open FILE");
    return 2;
}

// Goes on with every conversation for ever, and says which input of which conversation was acknowledged. The last input before a
// crash is sent once more.
static async Task<int> TalkAsync(string file, int conversations)
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

// Real conversations, several at once: load, one step, save. Without a file: in memory, which shows what the engine alone takes.
static async Task<int> StepsAsync(string file, int conversations, int seconds)
{
    using var sqlite = file == "-" ? null : new SqliteStore(new() { Path = file });
    var runner = new SessionRunner(new(), sqlite is null ? new MemorySessionStore(capacity: 1_000_000) : sqlite);
    await RunAsync(runner, conversations, TimeSpan.FromSeconds(Math.Max(1, seconds / 2)));
    var (cpu, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
    var steps = await RunAsync(runner, conversations, TimeSpan.FromSeconds(seconds));
    var (used, passed) = ((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, clock.Elapsed.TotalSeconds);
    Console.WriteLine(FormattableString.Invariant(
        $"{steps / passed:N0} steps/s over {passed:N1} s, {steps / used:N0} in a second of one core, {used / passed:N2} cores used, {Environment.WorkingSet / 1048576} MiB of memory"));
    return 0;
}

static async Task<long> RunAsync(SessionRunner runner, int conversations, TimeSpan time)
{
    long steps = 0;
    var clock = Stopwatch.StartNew();
    await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => Task.Run(async () =>
    {
        string[] answers = ["none", "other-person", "tron", "USDT", "yes", "back"];
        while (clock.Elapsed < time)
        {
            var key = StoreKey.New();
            await runner.StartAsync(key, new("transfer-not-arrived"));
            for (var i = 0; i < answers.Length; i++)
            {
                var turn = await runner.AdvanceAsync(key, answers[i] == "back" ? SessionInput.Back($"{i}") : SessionInput.Answer($"{i}", answers[i]));
                if (turn.Status != StoreStatus.Stored)
                {
                    throw new InvalidOperationException(turn.ToString());
                }
            }

            Interlocked.Add(ref steps, answers.Length + 1);
        }
    })));
    return steps;
}

static async Task<int> FillAsync(string file, int sessions)
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

static int Open(string file)
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
