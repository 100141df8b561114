using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>Asks by numbered lines and reads answers as lines: for pipes, dumb terminals and screen readers.</summary>
internal sealed class LinePrompter(Screen screen, TextReader input, Typed typed, bool isLive) : IPrompter
{
    private static readonly char[] Between = [',', ';', '，', '；', '、', ' '];

    public bool IsLive => isLive;

    public Move ReadMessage()
    {
        var hasText = false;
        while (input.ReadLine() is { } line && !(hasText && string.IsNullOrWhiteSpace(line)))
        {
            hasText |= !string.IsNullOrWhiteSpace(line);
            typed.Append(line + "\n");
        }

        return Move.Answer(typed.Take().Trim('\n'));
    }

    public Move Ask(View view)
    {
        screen.List(view.Choices.Select(c => c.Label), at => $"{at + 1})");
        screen.Quiet(KeyHints.Of(screen, view));
        while (true)
        {
            var move = ReadLine(screen.Say(view.Choices.IsEmpty ? "assistant.prompt.text" : "assistant.prompt.choice"));
            if (move.Kind == MoveKind.Answer && string.IsNullOrWhiteSpace(move.Text))
            {
                continue;
            }

            if (move.Kind != MoveKind.Answer || Read(move.Text.Trim(), view) is not { } read)
            {
                return move;
            }

            if (read.Kind != MoveKind.Answer || read.Text.Length > 0)
            {
                return read;
            }

            screen.Notice(screen.Say("assistant.not-a-choice", ("count", $"{view.Choices.Length}")));
        }
    }

    public Move ReadLine(string prompt)
    {
        if (isLive)
        {
            screen.Exact(prompt);
        }

        if (input.ReadLine() is not { } line)
        {
            return new(MoveKind.Quit);
        }

        return Move.Answer(line);
    }

    /// <summary>Reads a key, a number or several; null leaves the text to the guide, and an empty answer is a number of no choice.</summary>
    private static Move? Read(string text, View view)
    {
        if (KeyHints.Read(text, view) is { } move)
        {
            return move;
        }

        var several = view.Answer == AnswerKind.Choices;
        var numbers = several ? text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [text.TrimEnd('.', ')', '、', '。')];
        if (view.Choices.IsEmpty || numbers.Length == 0 || !numbers.All(n => int.TryParse(Narrow(n), NumberStyles.None, NumberFormatInfo.InvariantInfo, out _)))
        {
            return null;
        }

        var chosen = numbers.Select(n => int.Parse(Narrow(n), NumberStyles.None, NumberFormatInfo.InvariantInfo)).ToList();
        return chosen.TrueForAll(n => n >= 1 && n <= view.Choices.Length) ? Move.Answer(string.Join(',', chosen.Select(n => view.Choices[n - 1].Id))) : Move.Answer("");
    }

    /// <summary>The digits of a Chinese keyboard as those of any other.</summary>
    private static string Narrow(string number) => string.Create(number.Length, number, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = from[i] is >= '\uff10' and <= '\uff19' ? (char)(from[i] - '\uff10' + '0') : from[i];
        }
    });
}
