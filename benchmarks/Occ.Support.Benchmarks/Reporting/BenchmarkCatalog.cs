using System.Reflection;
using System.Xml.Linq;
using BenchmarkDotNet.Attributes;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>What the benchmarks say of themselves: which is a baseline, of which category, and the summary of their class.</summary>
internal sealed class BenchmarkCatalog(Assembly assembly)
{
    private readonly XDocument _documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, "xml"));

    public bool IsBaseline(Measurement row) => MethodOf(row)?.GetCustomAttribute<BenchmarkAttribute>()?.Baseline == true;

    /// <summary>What is compared with each other: the category, the parameters.</summary>
    public string GroupOf(Measurement row) =>
        string.Join(", ", (MethodOf(row)?.GetCustomAttribute<BenchmarkCategoryAttribute>()?.Categories ?? []).Append(row.Parameters).Where(p => p.Length > 0));

    public string SummaryOf(string type) =>
        _documentation.Descendants("member").FirstOrDefault(m => m.Attribute("name")?.Value.EndsWith($".{type}", StringComparison.Ordinal) == true)?.Element("summary")?.Value.Trim().ReplaceLineEndings(" ") ?? "";

    private MethodInfo? MethodOf(Measurement row) => assembly.GetTypes().FirstOrDefault(t => t.Name == row.Type)?.GetMethod(row.Method);
}
