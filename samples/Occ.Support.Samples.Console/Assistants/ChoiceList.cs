using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Occ.Support.Samples;

/// <summary>A list on the screen, from which people choose with arrows, numbers and, where it takes several, the space bar.</summary>
internal sealed class ChoiceList(Screen screen, KeySource keys, View view, IReadOnlyList<string> labels)
{
    private readonly bool _takesSeveral = view.Answer == AnswerKind.Choices;
    private string _digits = "";

    /// <summary>The row at which it stands.</summary>
    public int At { get; private set; }

    /// <summary>The rows marked, of a question that takes several.</summary>
    public SortedSet<int> Marked { get; } = [];

    /// <summary>Waits for a choice.</summary>
    /// <returns>What was done instead of choosing, or null.</returns>
    public Move? Choose()
    {
        Move? made = null;
        screen.Console.Live(Draw()).AutoClear(true).Overflow(VerticalOverflow.Crop).Start(live =>
        {
            var isDone = false;
            while (!isDone)
            {
                live.UpdateTarget(Draw());
                live.Refresh();
                (isDone, made) = keys.Read() is { } key ? Take(key) : (true, new(MoveKind.Quit));
            }
        });
        return made;
    }

    private (bool IsDone, Move? Made) Take(ConsoleKeyInfo key)
    {
        // A text pasted into a list is no choice, whatever letters are in it.
        if (keys.IsPasting)
        {
            return (false, null);
        }

        if (key.Key == ConsoleKey.Enter)
        {
            return (true, null);
        }

        _digits = char.IsAsciiDigit(key.KeyChar) ? _digits + key.KeyChar : "";
        if (MovesToNumber())
        {
            _digits = "";
            return (!Mark(), null);
        }

        if (_takesSeveral && key.KeyChar == ' ')
        {
            Mark();
            return (false, null);
        }

        At = Moved(key.Key);
        return MoveOf(key) is { } move ? (true, move) : (false, null);
    }

    /// <summary>Moves to the number typed; it is chosen at once where no longer number begins with it.</summary>
    private bool MovesToNumber()
    {
        if (!int.TryParse(_digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) || number < 1 || number > labels.Count)
        {
            return false;
        }

        At = number - 1;
        return number * 10 > labels.Count;
    }

    /// <summary>Marks a row or takes its mark away, where several can be chosen.</summary>
    private bool Mark()
    {
        if (_takesSeveral && !Marked.Add(At))
        {
            Marked.Remove(At);
        }

        return _takesSeveral;
    }

    private int Moved(ConsoleKey key) => key switch
    {
        ConsoleKey.UpArrow => (At + labels.Count - 1) % labels.Count,
        ConsoleKey.DownArrow or ConsoleKey.Tab => (At + 1) % labels.Count,
        ConsoleKey.Home => 0,
        ConsoleKey.End => labels.Count - 1,
        _ => At,
    };

    private Move? MoveOf(ConsoleKeyInfo key) =>
        LineEditor.IsInterrupt(key) ? new(MoveKind.Interrupt)
            : LineEditor.IsEndOfInput(key) ? new(MoveKind.Quit)
            : key.Key is ConsoleKey.Escape or ConsoleKey.LeftArrow or ConsoleKey.Backspace ? new(MoveKind.Back)
            : KeyHints.Read(key.KeyChar.ToString(), view);

    private Rows Draw()
    {
        const int mark = 5;
        var width = screen.Console.Profile.Width;
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new(0, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new(0, 0) });
        foreach (var (row, label) in labels.Index())
        {
            var style = row == At ? new Style(Color.Aqua, decoration: Decoration.Bold) : Style.Plain;
            grid.AddRow(new Text($"{(row == At ? '❯' : ' ')} {(Marked.Contains(row) ? '✓' : ' ')}{row + 1}", style), new Text(Fold.ToWidth(PlainText.Line(label), width - mark), style));
        }

        return new Rows((IRenderable)grid, new Text(Fold.ToWidth(KeyHints.Of(screen, view), width), new Style(Color.Grey)));
    }
}
