namespace Occ.Support.Samples.Bot;

/// <summary>The same chat in a terminal: buttons are numbers.</summary>
internal sealed class TerminalSurface(TextReader input, TextWriter output) : IChatSurface
{
    private readonly List<string> _buttons = [];

    public Task ShowAsync(string conversation, ChatMessage message, CancellationToken cancellationToken)
    {
        output.WriteLine();
        output.WriteLine(message.Text);
        if (message.Rows.Length > 0)
        {
            _buttons.Clear();
            foreach (var row in message.Rows)
            {
                output.WriteLine("  " + string.Join("   ", row.Select(Numbered)));
            }
        }

        return Task.CompletedTask;
    }

    public Task SettleAsync(ChatInput pressed, string? chosen, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Chats until the input ends.</summary>
    /// <param name="chat">The conversation.</param>
    /// <param name="conversation">Its name.</param>
    /// <param name="language">A BCP-47 tag.</param>
    /// <param name="cancellationToken">Ends the chat.</param>
    public async Task RunAsync(SupportChat chat, string conversation, string language, CancellationToken cancellationToken)
    {
        await chat.HandleAsync(new(conversation, "t0", ChatInputKind.Start, "") { Language = language }, this, cancellationToken);
        for (var i = 1; ; i++)
        {
            output.Write("> ");
            var line = await input.ReadLineAsync(cancellationToken);
            if (line is null)
            {
                return;
            }

            if (line.Trim() is not { Length: > 0 } typed)
            {
                continue;
            }

            var isButton = int.TryParse(typed, out var number) && number > 0 && number <= _buttons.Count;
            await chat.HandleAsync(
                new(conversation, $"t{i}", isButton ? ChatInputKind.Button : ChatInputKind.Text, isButton ? _buttons[number - 1] : typed) { Language = language }, this, cancellationToken);
        }
    }

    private string Numbered(ChatButton button)
    {
        _buttons.Add(button.Data);
        return $"[{_buttons.Count}] {button.Label}";
    }
}
