using Spectre.Console;
using Spectre.Console.Rendering;

namespace Occ.Support.Samples;

/// <summary>Two columns: labels as wide as the widest, and what belongs to each, folded beside it.</summary>
internal sealed class Columns(IAnsiConsole console, Style labelStyle)
{
    private const int Indent = 2;
    private const int Gap = 2;

    private readonly List<(string Label, string Value)> _rows = [];

    public void Add(string label, string value) => _rows.Add((label, value));

    public void Write()
    {
        var width = _rows.Select(r => CellsOf(r.Label)).DefaultIfEmpty(0).Max();
        var left = Math.Max(1, console.Profile.Width - Indent - width - Gap);
        foreach (var (label, value) in _rows)
        {
            var margin = new string(' ', Indent + width + Gap);
            console.Write(new Text(new string(' ', Indent) + label + new string(' ', width - CellsOf(label) + Gap), labelStyle));
            console.Write(new Text(Fold.ToWidth(value, left).Replace("\n", "\n" + margin, StringComparison.Ordinal)));
            console.WriteLine();
        }
    }

    /// <summary>How many columns of a terminal a text takes; a Chinese character takes two.</summary>
    public static int CellsOf(string text) => new Segment(text).CellCount();
}
