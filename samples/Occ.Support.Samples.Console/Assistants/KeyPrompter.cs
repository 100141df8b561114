namespace Occ.Support.Samples;

/// <summary>Asks by keys: arrows and numbers for choices, single letters for back, skip, language and quit.</summary>
internal sealed class KeyPrompter(Screen screen, KeySource keys, Typed typed) : IPrompter
{
    private readonly LineEditor _editor = new(screen, keys, typed);

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

            // A blank line inside a paste does not end the message.
            if (line.IsEndOfInput || (hasText && string.IsNullOrWhiteSpace(line.Text) && !keys.IsMoreComing))
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

        var list = new ChoiceList(screen, keys, view, labels);
        return list.Choose() ?? (list.Marked.Count > 0 ? Move.Answer(string.Join(',', list.Marked.Select(m => view.Choices[m].Id)))
            : list.At < view.Choices.Length ? Move.Answer(view.Choices[list.At].Id)
            : AskText(view));
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
