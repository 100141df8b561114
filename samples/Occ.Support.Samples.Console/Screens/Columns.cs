using Spectre.Console;
using Spectre.Console.Rendering;

namespace Occ.Support.Samples;

/// <summary>Two columns: labels as wide as the widest, and what belongs to each, folded beside it on a terminal.</summary>
internal sealed class Columns(IAnsiConsole console, bool isRich, Style labelStyle)
{
    private const int Indent = 2;
    private const int Gap = 2;

    private readonly List<(string Label, string Value)> _rows = [];

    public void Add(string label, string value) => _rows.Add((label, value));

    public void Write()
    {
        if (isRich)
        {
            console.Write(ToGrid());
            return;
        }

        var width = _rows.Select(r => CellsOf(r.Label)).DefaultIfEmpty(0).Max();
        foreach (var (label, value) in _rows)
        {
            var margin = new string(' ', Indent + width + Gap);
            console.WriteLine(new string(' ', Indent) + label + new string(' ', width - CellsOf(label) + Gap) + value.Replace("\n", "\n" + margin, StringComparison.Ordinal));
        }
    }

    /// <summary>How many columns of a terminal a text takes; a Chinese character takes two.</summary>
    public static int CellsOf(string text) => new Segment(text).CellCount();

    private Grid ToGrid()
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new(Indent, 0, Gap, 0) }).AddColumn(new GridColumn { Padding = new(0, 0) });
        foreach (var (label, value) in _rows)
        {
            grid.AddRow(new Text(label, labelStyle), new Text(value));
        }

        return grid;
    }
}
