// What the changes that Stryker tried came to: dotnet run --file Score.cs REPORT.json TESTS.dll LEAST_SCORE
// Stryker tries all changes in one process, where what is static was made before the first of them (Warm.cs). So a change
// to such code that seems to survive is tried again in a process of its own, which makes it with the change.
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

var least = double.Parse(args[2], CultureInfo.InvariantCulture);
using var report = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var changes = report.RootElement.GetProperty("files").EnumerateObject()
    .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(change => new Change(file, change))).ToList();

var library = Path.Combine(Path.GetDirectoryName(args[1])!, "Occ.Support.dll");
File.Copy(library + ".changed", library, overwrite: true);
var again = changes.Where(c => c.MayBeStatic).ToList();
var file = Path.GetTempFileName();
foreach (var change in again)
{
    File.WriteAllBytes(file, BitConverter.GetBytes(change.Id));
    var start = new ProcessStartInfo("dotnet", [args[1]]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(args[1]) };
    start.Environment["STRYKER_MUTANT_FILE"] = file;
    start.Environment["STRYKER_COLD"] = "1";
    using var tests = Process.Start(start)!;
    tests.OutputDataReceived += (_, _) => { };
    tests.ErrorDataReceived += (_, _) => { };
    tests.BeginOutputReadLine();
    tests.BeginErrorReadLine();
    var ended = tests.WaitForExit(TimeSpan.FromMinutes(2));
    if (!ended)
    {
        tests.Kill(entireProcessTree: true);
    }

    change.Status = !ended ? "Timeout" : tests.ExitCode != 0 ? "Killed" : "Survived";
}

File.Delete(file);
foreach (var change in changes.Where(c => c.Status is "Survived" or "NoCoverage").OrderBy(c => c.Place, StringComparer.Ordinal))
{
    Console.WriteLine($"{change.Status}: {change.Place}");
}

foreach (var group in changes.GroupBy(c => c.File).Append<IEnumerable<Change>>(changes))
{
    int Count(params string[] statuses) => group.Count(c => statuses.Contains(c.Status));
    var (noticed, missed) = (Count("Killed", "Timeout"), Count("Survived", "NoCoverage"));
    if (noticed + missed > 0)
    {
        var name = group == changes ? "All files" : group.First().File;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100.0 * noticed / (noticed + missed),6:0.00} % {name}: {Count("Killed")} killed, {Count("Timeout")} timed out, {Count("Survived")} survived, {Count("NoCoverage")} not covered"));
    }
}

var (all, missing) = (changes.Count(c => c.IsNoticed), changes.Count(c => c.Status is "Survived" or "NoCoverage"));
Console.WriteLine($"{again.Count} of them tried again in a process of their own.");
return all > 0 && 100.0 * all / (all + missing) >= least ? 0 : 1;

internal sealed class Change(JsonProperty file, JsonElement change)
{
    public string File { get; } = Path.GetFileName(file.Name);

    public int Id { get; } = int.Parse(change.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);

    public string Status { get; set; } = change.GetProperty("status").GetString()!;

    public bool IsNoticed => Status is "Killed" or "Timeout";

    /// <summary>What runs while something static is made belongs to no test, or to the first that happened to be about.</summary>
    public bool MayBeStatic => Status is "RuntimeError" || (Status is "Survived"
        && ((change.TryGetProperty("static", out var isStatic) && isStatic.ValueKind is JsonValueKind.True)
            || (change.TryGetProperty("coveredBy", out var tests) && tests.GetArrayLength() <= 2)));

    public string Place
    {
        get
        {
            var (start, end) = (change.GetProperty("location").GetProperty("start"), change.GetProperty("location").GetProperty("end"));
            var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            var (line, column) = (start.GetProperty("line").GetInt32(), start.GetProperty("column").GetInt32());
            var text = lines[line - 1];
            var to = end.GetProperty("line").GetInt32() == line ? end.GetProperty("column").GetInt32() - 1 : text.TrimEnd().Length;
            var replacement = change.TryGetProperty("replacement", out var by) ? by.GetString()!.ReplaceLineEndings(" ") : "";
            return $"{File}:{line:000}:{column} {text[Math.Min(column - 1, to)..to]} -> {(replacement.Length > 120 ? replacement[..120] : replacement)} ({change.GetProperty("mutatorName").GetString()}, {Id})";
        }
    }
}
