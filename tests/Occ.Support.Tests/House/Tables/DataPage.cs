using System.Text;

namespace Occ.Support.Tests.House.Tables;

/// <summary>A page of documentation that is written from the library's data.</summary>
internal sealed class DataPage(string title)
{
    private readonly StringBuilder _text = new($"<!-- Written from the library's data by DataPageTests; do not edit. -->\n\n# {title}\n");

    public DataPage Say(string paragraph)
    {
        _text.Append(null, $"\n{paragraph}\n");
        return this;
    }

    public DataPage Section(string title)
    {
        _text.Append(null, $"\n## {title}\n");
        return this;
    }

    public DataPage Table(string[] columns, IEnumerable<string[]> rows)
    {
        _text.Append(null, $"\n| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var row in rows)
        {
            _text.Append(null, $"| {string.Join(" | ", row)} |\n");
        }

        return this;
    }

    /// <summary>A text as it is, without what Markdown or HTML would take for marks.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings(" ").Trim())
        {
            plain.Append(c is '|' or '<' or '*' or '_' or '`' or '[' or ']' or '\\' ? $"\\{c}" : c);
        }

        return plain.ToString();
    }

    public static string Code(string code) => code.Length == 0 ? "" : $"`{code.Replace("|", "\\|", StringComparison.Ordinal)}`";

    public override string ToString() => _text.ToString();
}
