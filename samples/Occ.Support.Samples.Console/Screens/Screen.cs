using Spectre.Console;

namespace Occ.Support.Samples;

/// <summary>Where people read: the same content with colour and boxes on a terminal, and as plain lines elsewhere.</summary>
internal sealed class Screen(IAnsiConsole console, TextWriter error, bool isRich, string language)
{
    private static readonly Style Muted = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    /// <summary>The language of the texts; it can change while people read.</summary>
    public string Language { get; set; } = language;

    /// <summary>Whether there is colour and a cursor that moves.</summary>
    public bool IsRich => isRich;

    public IAnsiConsole Console => console;

    /// <summary>One of the console's texts in the present language.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => ConsoleTexts.Get(key, Language, values);

    public void Blank() => console.WriteLine();

    public void Heading(string text)
    {
        if (isRich)
        {
            console.Write(new Rule($"[bold]{Markup.Escape(PlainText.Line(text))}[/]") { Justification = Justify.Left, Style = Muted });
        }
        else
        {
            Write($"== {PlainText.Line(text)} ==", Style.Plain);
        }
    }

    public void Paragraph(string text) => Write(PlainText.Lines(text), Style.Plain);

    public void Quiet(string text) => Write(PlainText.Lines(text), Muted);

    public void Bold(string text) => Write(PlainText.Lines(text), Strong);

    /// <summary>A verdict in a sentence.</summary>
    public void Verdict(bool isGood, string text) =>
        Write($"{(isGood ? '✓' : '✗')} {PlainText.Line(text)}", new(isGood ? Color.Green : Color.Red, decoration: Decoration.Bold));

    /// <summary>A thing to heed that is no alarm.</summary>
    public void Notice(string text) => Write($"! {PlainText.Lines(text)}", new(Color.Yellow));

    /// <summary>Labels and values below each other; a fact without a value is left out.</summary>
    public void Facts(params ReadOnlySpan<(string Label, string? Value)> facts)
    {
        var columns = new Columns(console, Muted);
        foreach (var (label, value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                columns.Add(label, PlainText.Lines(value));
            }
        }

        columns.Write();
    }

    /// <summary>A table; without boxes the cells of a row stand behind each other.</summary>
    public void Table(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (!isRich)
        {
            foreach (var row in rows)
            {
                Write("- " + string.Join(" | ", row.Where(c => c.Length > 0).Select(PlainText.Line)), Style.Plain);
            }

            return;
        }

        var table = new Table { Border = TableBorder.Rounded, BorderStyle = Muted };
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(new Text(header, Strong)));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(c => new Text(PlainText.Line(c))));
        }

        console.Write(table);
    }

    /// <summary>Lines with a mark or a number in front.</summary>
    public void List(IEnumerable<string> items, Func<int, string> mark)
    {
        var columns = new Columns(console, Style.Plain);
        foreach (var (at, item) in items.Index())
        {
            columns.Add(mark(at), PlainText.Line(item));
        }

        columns.Write();
    }

    /// <summary>Danger: what to do at once.</summary>
    public void Alarm(string title, IEnumerable<string> lines)
    {
        const int frame = 4;
        if (isRich)
        {
            console.Write(new Panel(new Text(string.Join("\n", lines.Select(l => Folded(PlainText.Line(l), frame)))))
            {
                Header = new PanelHeader($"[bold red] {Markup.Escape(title)} [/]"),
                Border = BoxBorder.Heavy,
                BorderStyle = new(Color.Red),
                Padding = new(1, 0),
            });
            return;
        }

        Write($"!!! {title}", Style.Plain);
        foreach (var line in lines)
        {
            Write($"!!! {PlainText.Line(line)}", Style.Plain);
        }
    }

    /// <summary>A text exactly as it is; on a terminal without what a terminal would obey.</summary>
    public void Exact(string text)
    {
        console.Profile.Out.Writer.Write(isRich ? PlainText.Lines(text) : text);
        console.Profile.Out.Writer.Flush();
    }

    /// <summary>A remark beside the answer, which a program that reads the answer does not see.</summary>
    public void Remark(string text) => error.WriteLine(Folded(PlainText.Lines(text)));

    /// <summary>What went wrong with the call itself, apart from the answers.</summary>
    public void Complain(string text) => error.WriteLine(Folded(PlainText.Lines(text)));

    private string Folded(string text, int margin = 0) => Fold.ToWidth(text, Math.Max(1, console.Profile.Width - margin));

    private void Write(string text, Style style)
    {
        console.Write(new Text(Folded(text), style));
        console.WriteLine();
    }
}
