using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>Asks by numbered lines and reads answers as lines: for pipes, dumb terminals and screen readers.</summary>
internal sealed class LinePrompter(Screen screen, TextReader input, Typed typed, bool isLive) : IPrompter
{
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

            screen.Notice(screen.Say("assistant.not-a-choice"));
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

    /// <summary>Reads a key or a number; null leaves the text to the guide, and an empty answer is a number of no choice.</summary>
    private static Move? Read(string text, View view)
    {
        if (KeyHints.Read(text, view) is { } move)
        {
            return move;
        }

        if (view.Choices.IsEmpty || !int.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number))
        {
            return null;
        }

        return number >= 1 && number <= view.Choices.Length ? Move.Answer(view.Choices[number - 1].Id) : Move.Answer("");
    }
}
