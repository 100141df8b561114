using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>The published programs: the ahead-of-time one, the same just in time, and the web page's folder.</summary>
internal sealed record PublishedPrograms(string AheadOfTime, string JustInTime, string Web);

/// <summary>Writes the sizes of the published programs, and their cold starts.</summary>
internal static class SizeTable
{
    private static readonly (string Question, string Words)[] Questions =
    [
        ("nothing", "the runtime alone"),
        ("address", "an address is checked"),
        ("identify", "an address is identified over all networks"),
        ("redact", "secrets are taken out of a message"),
        ("diagnose", "an error is diagnosed"),
        ("read", "a message becomes a report and a guide"),
        ("guide", "a guide begins"),
        ("advise", "an advice is given"),
    ];

    public static string Write(PublishedPrograms programs, string commit)
    {
        var framework = Path.Combine(programs.Web, "wwwroot", "_framework");
        var table = new StringBuilder("| published | bytes | brotli |\n|---|---|---|\n");
        table.Append(null, $"| an ahead-of-time program that uses every service | {Count(new FileInfo(programs.AheadOfTime).Length)} | {Count(Brotli(programs.AheadOfTime))} |\n");
        foreach (var (words, pattern) in new[] { ("the web page, with the runtime", "*"), ("of that the library with all its data", "Occ.Support.*wasm"), ("of that BouncyCastle", "BouncyCastle.Cryptography.*wasm") })
        {
            var compressed = Directory.GetFiles(framework, pattern + ".br").Where(f => !Path.GetFileName(f).StartsWith("Occ.Support.Samples", StringComparison.Ordinal) || pattern == "*").ToArray();
            table.Append(null, $"| {words} | {Count(compressed.Sum(f => new FileInfo(f[..^".br".Length]).Length))} | {Count(compressed.Sum(f => new FileInfo(f).Length))} |\n");
        }

        table.Append("\n| from the start of the process until | ahead of time | of that the library | just in time | of that the library |\n|---|---|---|---|---|\n");
        foreach (var (question, words) in Questions)
        {
            var (native, managed) = (ColdStart.Measure(programs.AheadOfTime, "first", question), ColdStart.Measure("dotnet", programs.JustInTime, "first", question));
            table.Append(null, $"| {words} | {Units.Digits(native.Total)} ms | {Units.Digits(native.Library)} ms | {Units.Digits(managed.Total)} ms | {Units.Digits(managed.Library)} ms |\n");
        }

        return table.Append(null, $"\nMedians of 20 processes each, by `bash benchmarks/sizes` on {Environment.ProcessorCount} cores, {TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, commit {commit}.\n").ToString();
    }

    private static string Count(long bytes) => bytes.ToString("#,0", NumberFormatInfo.InvariantInfo);

    private static long Brotli(string path)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(File.ReadAllBytes(path));
        }

        return compressed.Length;
    }
}
