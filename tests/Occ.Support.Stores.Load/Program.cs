using System.Globalization;
using Occ.Support.Stores.Load;

// What the figures in docs/scaling.md were measured with, and the process that the crash test kills.
return args switch
{
    ["talk", var file, var conversations] => await Talk.RunAsync(file, Number(conversations)),
    ["steps", var file, var conversations, var seconds] => await Steps.RunAsync(file, Number(conversations), Number(seconds)),
    ["fill", var file, var sessions] => await Million.FillAsync(file, Number(sessions)),
    ["open", var file] => Million.Open(file),
    ["http", var connections, var seconds] => await HttpLoad.RunAsync(Number(connections), TimeSpan.FromSeconds(Number(seconds))),
    ["soak", var minutes, var stepsInASecond] => await Soak.RunAsync(TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)), Number(stepsInASecond)),
    ["faults"] => await Faults.RunAsync(kills: 20),
    ["faults", var kills] => await Faults.RunAsync(Number(kills)),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("""
        talk FILE CONVERSATIONS           talks until it is killed
        steps FILE CONVERSATIONS SECONDS  steps a second in this process; FILE - for memory
        fill FILE SESSIONS                writes conversations
        open FILE                         how long opening that file takes
        http CONNECTIONS SECONDS          steps a second over HTTP beside an empty endpoint, and latency at half of it
        soak MINUTES STEPS                memory while STEPS a second go over HTTP to a file
        faults [KILLS]                    what is lost when things break
        """);
    return 2;
}
