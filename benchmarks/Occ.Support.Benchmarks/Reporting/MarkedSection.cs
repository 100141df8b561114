namespace Occ.Support.Benchmarks.Reporting;

/// <summary>The part of a page between <c>&lt;!-- NAME:begin --&gt;</c> and <c>&lt;!-- NAME:end --&gt;</c>.</summary>
internal static class MarkedSection
{
    public static void Replace(string page, string name, string content)
    {
        var text = File.ReadAllText(page);
        var (begin, end) = ($"<!-- {name}:begin -->\n", $"<!-- {name}:end -->");
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal) + begin.Length, text.IndexOf(end, StringComparison.Ordinal));
        File.WriteAllText(page, from < begin.Length || to < from ? throw new InvalidOperationException($"{page} has no {begin.Trim()} and {end}.") : text[..from] + content + text[to..]);
    }
}
