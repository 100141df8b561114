using System.Text;

namespace Occ.Support.Samples;

/// <summary>A line as it was typed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Rows">How many rows of the screen it took.</param>
/// <param name="IsInterrupted">Whether Ctrl+C ended it.</param>
/// <param name="IsEndOfInput">Whether Ctrl+D or the end of input ended it.</param>
internal readonly record struct EditedLine(string Text, int Rows, bool IsInterrupted = false, bool IsEndOfInput = false);

/// <summary>Reads a line key by key, so that what was typed is known when Ctrl+C comes, and no terminal mode is left behind.</summary>
internal sealed class LineEditor(Screen screen, KeySource keys, Typed typed)
{
    private readonly StringBuilder _line = new();

    public static bool IsInterrupt(ConsoleKeyInfo key) => key.KeyChar == '\u0003' || (key.Key == ConsoleKey.C && key.Modifiers == ConsoleModifiers.Control);

    public static bool IsEndOfInput(ConsoleKeyInfo key) => key.KeyChar == '\u0004' || (key.Key == ConsoleKey.D && key.Modifiers == ConsoleModifiers.Control);

    public EditedLine Read(string prompt)
    {
        _line.Clear();
        Write(prompt);
        var start = typed.Peek().Length;
        while (true)
        {
            var key = keys.Read();
            if (key is not { } pressed || IsEndOfInput(pressed) || IsInterrupt(pressed) || pressed.Key == ConsoleKey.Enter || pressed.KeyChar is '\n' or '\r')
            {
                Write("\n");
                var isInterrupted = key is { } last && IsInterrupt(last);
                return new(_line.ToString(), RowsOf(prompt), isInterrupted, key is not { } end || IsEndOfInput(end));
            }

            Apply(pressed, prompt);
            typed.Replace(start, _line.ToString());
        }
    }

    /// <summary>Clears the last rows of the screen, as far as they are still to be seen.</summary>
    public void Erase(int rows)
    {
        var seen = Math.Min(rows, screen.Console.Profile.Height - 1);
        Write(seen > 0 ? $"\u001b[{seen}A\r\u001b[J" : "");
    }

    private void Apply(ConsoleKeyInfo key, string prompt)
    {
        if (key.Key == ConsoleKey.Backspace || key.KeyChar is '\b' or '\u007f')
        {
            Shorten(prompt, LastRune());
        }
        else if (key.KeyChar == '\u0015')
        {
            Shorten(prompt, _line.Length);
        }
        else if (key.KeyChar == '\u0017')
        {
            Shorten(prompt, LastWord());
        }
        else if (key.KeyChar == '\t')
        {
            Add(' ');
        }
        else if (!char.IsControl(key.KeyChar))
        {
            Add(key.KeyChar);
        }
    }

    private void Add(char c)
    {
        _line.Append(c);
        if (!char.IsHighSurrogate(c))
        {
            Write(PlainText.Line(_line.ToString(_line.Length - (char.IsLowSurrogate(c) && _line.Length > 1 ? 2 : 1), char.IsLowSurrogate(c) && _line.Length > 1 ? 2 : 1)));
        }
    }

    private void Shorten(string prompt, int by)
    {
        if (by == 0)
        {
            return;
        }

        var rows = RowsOf(prompt);
        _line.Length -= by;
        Write($"{(rows > 1 ? $"\u001b[{rows - 1}A" : "")}\r\u001b[J{prompt}{PlainText.Line(_line.ToString())}");
    }

    private int LastRune() =>
        _line.Length > 1 && char.IsLowSurrogate(_line[^1]) && char.IsHighSurrogate(_line[^2]) ? 2 : Math.Min(1, _line.Length);

    private int LastWord()
    {
        var text = _line.ToString().TrimEnd();
        return _line.Length - (text.LastIndexOf(' ') + 1);
    }

    private int RowsOf(string prompt)
    {
        var cells = Columns.CellsOf(prompt + PlainText.Line(_line.ToString()));
        return 1 + (Math.Max(0, cells - 1) / screen.Console.Profile.Width);
    }

    private void Write(string text)
    {
        screen.Console.Profile.Out.Writer.Write(text);
        screen.Console.Profile.Out.Writer.Flush();
    }
}
