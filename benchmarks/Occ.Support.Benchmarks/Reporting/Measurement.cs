using System.Text.Json;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>What one benchmark measured.</summary>
/// <param name="Type">The class.</param>
/// <param name="Method">The method.</param>
/// <param name="Parameters">Its parameters, or nothing.</param>
/// <param name="Nanoseconds">The mean time of an operation.</param>
/// <param name="Allocated">Bytes that an operation allocates; null where nobody counted.</param>
internal sealed record Measurement(string Type, string Method, string Parameters, double Nanoseconds, long? Allocated)
{
    public string Name => Parameters.Length == 0 ? $"{Type}.{Method}" : $"{Type}.{Method}({Parameters})";

    /// <summary>All measurements of a folder of BenchmarkDotNet's brief JSON, and the machine they were made on.</summary>
    public static (IReadOnlyList<Measurement> Rows, string Machine) ReadAll(string folder)
    {
        var (rows, machine) = (new List<Measurement>(), "");
        foreach (var file in Directory.EnumerateFiles(folder, "*-report-brief.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var host = document.RootElement.GetProperty("HostEnvironmentInfo");
            machine = $"{Text(host, "ProcessorName")}, {Text(host, "LogicalCoreCount")} logical cores; {Text(host, "OsVersion")}; {Text(host, "RuntimeVersion")}; BenchmarkDotNet {Text(host, "BenchmarkDotNetVersion")}";
            rows.AddRange(document.RootElement.GetProperty("Benchmarks").EnumerateArray().Where(b => b.GetProperty("Statistics").ValueKind == JsonValueKind.Object).Select(Read));
        }

        return (rows, machine);
    }

    private static Measurement Read(JsonElement benchmark) => new(
        Text(benchmark, "Type"),
        Text(benchmark, "Method"),
        Text(benchmark, "Parameters"),
        benchmark.GetProperty("Statistics").GetProperty("Mean").GetDouble(),
        benchmark.TryGetProperty("Memory", out var memory) && memory.TryGetProperty("BytesAllocatedPerOperation", out var bytes) && bytes.ValueKind == JsonValueKind.Number ? bytes.GetInt64() : null);

    private static string Text(JsonElement element, string member) => element.GetProperty(member).ToString();
}
