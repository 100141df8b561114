namespace Occ.Support.Samples;

/// <summary>The assistant: a problem is pasted, a guide is walked, and a report stands at the end.</summary>
internal sealed class Assistant
{
    private readonly Screen _screen;
    private readonly IPrompter _prompter;
    private readonly bool _followsText;
    private readonly Troubleshooter _guides = new();
    private readonly IntakeReader _reader;
    private readonly ProblemMenu _menu;
    private readonly Caseload _cases;
    private readonly Farewell _farewell;
    private readonly Conversation _conversation;

    /// <param name="screen">Where it speaks.</param>
    /// <param name="prompter">How it asks.</param>
    /// <param name="typed">What was typed and not taken in.</param>
    /// <param name="system">The world outside.</param>
    /// <param name="followsText">Whether the language is that of the message.</param>
    /// <param name="file">Where the conversation is kept while it goes on; null for nowhere.</param>
    public Assistant(Screen screen, IPrompter prompter, Typed typed, ConsoleSystem system, bool followsText, string? file)
    {
        (_screen, _prompter, _followsText) = (screen, prompter, followsText);
        _reader = new(system.Time);
        _menu = new(screen, prompter, _guides, _reader);
        _cases = new(_reader, typed, system.Time);
        _farewell = new(screen, prompter, system, _cases);
        _conversation = new(screen, prompter, system.Time, _guides, _menu, _cases, _farewell, new(screen, file));
    }

    public int Run()
    {
        _screen.Heading(_screen.Say("assistant.title"));
        _screen.Paragraph(_screen.Say("assistant.promise"));
        Invite();
        var message = _prompter.ReadMessage();
        if (message.Kind == MoveKind.Interrupt)
        {
            return Interrupt();
        }

        if (string.IsNullOrWhiteSpace(message.Text))
        {
            _screen.Paragraph(_screen.Say("assistant.empty"));
            return ExitCodes.Good;
        }

        var intake = _reader.Read(message.Text);
        _cases.Open(intake.Draft);
        if (_followsText)
        {
            _screen.Language = intake.Language == "und" ? LanguageChoice.OfText(message.Text) : LanguageTag.ToBuiltIn(intake.Language);
        }

        new IntakePage(_screen).Show(intake);
        _screen.Blank();
        if (_menu.Find(intake) is { } guide)
        {
            return _conversation.Begin(guide);
        }

        _screen.Notice(_screen.Say("assistant.no-guide"));
        var move = _menu.Ask();
        return move.Kind switch
        {
            MoveKind.Interrupt => Interrupt(),
            MoveKind.Answer => _conversation.Begin(_menu.Find(move.Text)),
            _ => _farewell.Take(isStopped: false).Kind == MoveKind.Interrupt ? Interrupt() : ExitCodes.Good,
        };
    }

    /// <summary>Walks a guide without a message.</summary>
    public int RunGuide(string guide)
    {
        _cases.Open(_reader.Read("").Draft);
        return _conversation.Begin(_menu.Find(guide));
    }

    /// <summary>Goes on with a conversation that was kept.</summary>
    public int GoOn(Session session, ProblemReport? draft)
    {
        _cases.Open(draft ?? _reader.Read("").Draft);
        if (_followsText)
        {
            _screen.Language = LanguageTag.ToBuiltIn(session.Language);
        }

        _screen.Heading(_screen.Say("assistant.title"));
        _screen.Paragraph(_screen.Say("assistant.welcome-back"));
        return _conversation.GoOn(session);
    }

    /// <summary>Keeps what was typed in a file and says where.</summary>
    public int Interrupt() => _farewell.Interrupt();

    /// <summary>Asks for the problem; in both languages, as long as nobody knows which one it will be.</summary>
    private void Invite()
    {
        string[] languages = _followsText ? [_screen.Language, LanguageChoice.Other(_screen.Language)] : [_screen.Language];
        foreach (var language in languages)
        {
            _screen.Bold(ConsoleTexts.Get("assistant.paste", language));
        }
    }
}
