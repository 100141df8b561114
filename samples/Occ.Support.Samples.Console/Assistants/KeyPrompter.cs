using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Occ.Support.Samples;

/// <summary>Asks by keys: arrows and numbers for choices, single letters for back, skip, language and quit.</summary>
internal sealed class KeyPrompter(Screen screen, Typed typed) : IPrompter
{
    private readonly LineEditor _editor = new(screen, typed);

    public bool IsLive => true;

    public Move ReadMessage()
    {
        var rows = 0;
        var hasText = false;
        while (true)
        {
            var line = _editor.Read("");
            rows += line.Rows;
            if (line.IsInterrupted)
            {
                HideSecrets(typed.Peek(), rows);
                return new(MoveKind.Interrupt);
            }

            hasText |= !string.IsNullOrWhiteSpace(line.Text);
            typed.Append("\n");

            // A blank line inside a paste is followed at once by more; the one that ends the message is not.
            if (line.IsEndOfInput || (hasText && string.IsNullOrWhiteSpace(line.Text) && !IsMoreComing()))
            {
                break;
            }
        }

        var text = typed.Take().Trim('\n');
        HideSecrets(text, rows);
        return Move.Answer(text);
    }

    public Move Ask(View view) => view.Choices.IsEmpty ? AskText(view) : AskChoice(view);

    public Move ReadLine(string prompt)
    {
        var line = _editor.Read(prompt);
        if (line.IsInterrupted)
        {
            return new(MoveKind.Interrupt);
        }

        typed.Take();
        HideSecrets(line.Text, line.Rows);
        return line is { IsEndOfInput: true, Text.Length: 0 } ? new(MoveKind.Quit) : Move.Answer(line.Text);
    }

    private Move AskText(View view)
    {
        screen.Quiet(KeyHints.Of(screen, view));
        Move move;
        do
        {
            move = ReadLine(screen.Say("assistant.prompt.text"));
        }
        while (move.Kind == MoveKind.Answer && string.IsNullOrWhiteSpace(move.Text));

        return move.Kind == MoveKind.Answer && KeyHints.Read(move.Text.Trim(), view) is { } key ? key : move;
    }

    private Move AskChoice(View view)
    {
        var labels = view.Choices.Select(c => c.Label).ToList();
        if (view.Answer == AnswerKind.Network)
        {
            labels.Add(screen.Say("assistant.other"));
        }

        var marked = new SortedSet<int>();
        var chosen = Choose(view, labels, marked, out var move);
        return move ?? (marked.Count > 0 ? Move.Answer(string.Join(',', marked.Select(m => view.Choices[m].Id)))
            : chosen < view.Choices.Length ? Move.Answer(view.Choices[chosen].Id)
            : AskText(view));
    }

    /// <param name="view">The question.</param>
    /// <param name="labels">Its choices, and perhaps one more.</param>
    /// <param name="marked">Takes the choices of a question that takes several.</param>
    /// <param name="move">What was done instead of choosing.</param>
    private int Choose(View view, List<string> labels, SortedSet<int> marked, out Move? move)
    {
        var at = 0;
        Move? made = null;
        var several = view.Answer == AnswerKind.Choices;
        screen.Console.Live(Draw(view, labels, at, marked)).AutoClear(true).Overflow(VerticalOverflow.Crop).Start(live =>
        {
            for (var digits = ""; ;)
            {
                live.UpdateTarget(Draw(view, labels, at, marked));
                live.Refresh();
                if (screen.Console.Input.ReadKey(intercept: true) is not { } key)
                {
                    made = new(MoveKind.Quit);
                    return;
                }

                digits = char.IsAsciiDigit(key.KeyChar) ? digits + key.KeyChar : "";
                if (key.Key == ConsoleKey.Enter)
                {
                    return;
                }

                if (IsChosen(digits, labels.Count, ref at) || (several && key.KeyChar == ' '))
                {
                    if (!several)
                    {
                        return;
                    }

                    digits = "";
                    if (!marked.Add(at))
                    {
                        marked.Remove(at);
                    }

                    continue;
                }

                made = ReadKey(key, view);
                if (made is not null)
                {
                    return;
                }

                at = Moved(key.Key, at, labels.Count);
            }
        });
        move = made;
        return at;
    }

    /// <summary>Moves to the number typed; it is chosen at once where no longer number begins with it.</summary>
    private static bool IsChosen(string digits, int count, ref int at)
    {
        if (!int.TryParse(digits, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) || number < 1 || number > count)
        {
            return false;
        }

        at = number - 1;
        return number * 10 > count;
    }

    private static int Moved(ConsoleKey key, int at, int count) => key switch
    {
        ConsoleKey.UpArrow => (at + count - 1) % count,
        ConsoleKey.DownArrow or ConsoleKey.Tab => (at + 1) % count,
        ConsoleKey.Home => 0,
        ConsoleKey.End => count - 1,
        _ => at,
    };

    private static Move? ReadKey(ConsoleKeyInfo key, View view) =>
        LineEditor.IsInterrupt(key) ? new(MoveKind.Interrupt)
            : LineEditor.IsEndOfInput(key) ? new(MoveKind.Quit)
            : key.Key is ConsoleKey.Escape or ConsoleKey.LeftArrow or ConsoleKey.Backspace ? new(MoveKind.Back)
            : KeyHints.Read(key.KeyChar.ToString(), view);

    private Rows Draw(View view, List<string> labels, int at, SortedSet<int> marked)
    {
        const int mark = 5;
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new(0, 0, 1, 0) }).AddColumn(new GridColumn { Padding = new(0, 0) });
        foreach (var (row, label) in labels.Index())
        {
            var style = row == at ? new Style(Color.Aqua, decoration: Decoration.Bold) : Style.Plain;
            grid.AddRow(new Text($"{(row == at ? '❯' : ' ')} {(marked.Contains(row) ? '✓' : ' ')}{row + 1}", style), new Text(Fold.ToWidth(PlainText.Line(label), screen.Console.Profile.Width - mark), style));
        }

        return new Rows((IRenderable)grid, new Text(Fold.ToWidth(KeyHints.Of(screen, view), screen.Console.Profile.Width), new Style(Color.Grey)));
    }

    private bool IsMoreComing()
    {
        const int pauseOfPaste = 60;
        if (!screen.Console.Input.IsKeyAvailable())
        {
            Thread.Sleep(pauseOfPaste);
        }

        return screen.Console.Input.IsKeyAvailable();
    }

    /// <summary>Takes a secret from the screen on which it was typed.</summary>
    private void HideSecrets(string text, int rows)
    {
        var redaction = SecretScanner.Default.ForFields.Redact(text, screen.Language);
        if (redaction.Findings.Count > 0)
        {
            _editor.Erase(rows);
            screen.Paragraph(redaction.Text.Value);
        }
    }
}
