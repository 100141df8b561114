using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>The assistant: a problem is pasted, a guide is walked, and a report stands at the end.</summary>
internal sealed class Assistant(Screen screen, IPrompter prompter, Typed typed, ConsoleSystem system, bool followsText)
{
    private readonly Troubleshooter _troubleshooter = new();
    private readonly IntakeReader _reader = new(system.Time);
    private readonly ViewPage _page = new(screen, system.Time);
    private Intake? _intake;
    private Turn? _turn;
    private int _inputs;

    /// <summary>Whether there is anything that an interruption could lose.</summary>
    public bool HasSomething => _intake is not null || !string.IsNullOrWhiteSpace(typed.Peek());

    public int Run()
    {
        screen.Heading(screen.Say("assistant.title"));
        screen.Paragraph(screen.Say("assistant.promise"));
        Invite();
        var message = prompter.ReadMessage();
        if (message.Kind == MoveKind.Interrupt)
        {
            return Interrupt();
        }

        if (string.IsNullOrWhiteSpace(message.Text))
        {
            screen.Paragraph(screen.Say("assistant.empty"));
            return ExitCodes.Good;
        }

        var intake = _reader.Read(message.Text);
        _intake = intake;
        if (followsText)
        {
            screen.Language = intake.Language == "und" ? LanguageChoice.OfText(message.Text) : LanguageTag.ToBuiltIn(intake.Language);
        }

        new IntakePage(screen).Show(intake);
        return Walk(intake, intake.Guide);
    }

    /// <summary>Walks a guide without a message.</summary>
    public int RunGuide(string guide)
    {
        var intake = _reader.Read("");
        _intake = intake;
        return Walk(intake, guide);
    }

    /// <summary>Asks for the problem; in both languages, as long as nobody knows which one it will be.</summary>
    private void Invite()
    {
        string[] languages = followsText ? [screen.Language, LanguageChoice.Other(screen.Language)] : [screen.Language];
        foreach (var language in languages)
        {
            screen.Bold(ConsoleTexts.Get("assistant.paste", language));
        }
    }

    /// <summary>The report as it is now, with what was typed and not sent.</summary>
    public ProblemReport Report()
    {
        var intake = _intake;
        var unsent = typed.Peek().Trim();
        return intake is null
            ? CaseReport.Of(_reader.Read(unsent), null, "", Now())
            : CaseReport.Of(intake, _turn, unsent, Now());
    }

    /// <summary>Keeps what was typed in a file and says where.</summary>
    public int Interrupt()
    {
        if (HasSomething)
        {
            var report = Report();
            screen.Complain("");
            try
            {
                var (json, text) = ReportFile.Write(report, screen.Language, Path.Combine(system.Folder, ReportFile.DefaultName(system.Time)));
                screen.Complain(screen.Say("assistant.interrupted", ("json", json), ("txt", text)));
            }
            catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
            {
                screen.Complain(screen.Say("assistant.interrupted.lost"));
                screen.Complain(ReportText.Write(report, screen.Language));
            }
        }

        return ExitCodes.Interrupted;
    }

    private int Walk(Intake intake, string? id)
    {
        screen.Blank();
        if (_troubleshooter.Guides.FirstOrDefault(g => g.Id == id) is not { } guide)
        {
            screen.Notice(screen.Say("assistant.no-guide"));
            return Finish();
        }

        screen.Heading(screen.Say("assistant.guide", ("title", guide.Title(screen.Language))));
        _turn = _troubleshooter.StartFrom(guide.Id, intake.Draft, screen.Language, Now());
        _page.Show(_turn);
        while (_turn.View.Kind != ViewKind.End)
        {
            var move = prompter.Ask(_turn.View);
            if (move.Kind == MoveKind.Interrupt)
            {
                return Interrupt();
            }

            if (move.Kind == MoveKind.Quit)
            {
                screen.Blank();
                screen.Notice(screen.Say("assistant.stopped"));
                break;
            }

            _turn = Take(_turn, move);
            _page.Show(_turn);
        }

        return Finish();
    }

    private Turn Take(Turn turn, Move move)
    {
        var id = (++_inputs).ToString(NumberFormatInfo.InvariantInfo);
        if (move.Kind == MoveKind.Answer)
        {
            Repeat(turn.View, move.Text);
        }

        if (move.Kind == MoveKind.Language)
        {
            screen.Language = LanguageChoice.Other(screen.Language);
        }

        return _troubleshooter.Advance(turn.Session, move.Kind switch
        {
            MoveKind.Back => SessionInput.Back(id),
            MoveKind.Skip => SessionInput.Skip(id, turn.View.Step),
            MoveKind.Language => SessionInput.SetLanguage(id, screen.Language),
            _ => SessionInput.Answer(id, move.Text, turn.View.Step),
        }, Now());
    }

    /// <summary>Says back which choice was taken; typed text stands on the screen already.</summary>
    private void Repeat(View view, string answer)
    {
        if (view.Choices.FirstOrDefault(c => c.Id == answer) is { } choice)
        {
            screen.Quiet(screen.Say("assistant.you", ("answer", choice.Label)));
        }
    }

    private int Finish()
    {
        var report = Report();
        screen.Blank();
        screen.Heading(screen.Say("assistant.report"));
        screen.Paragraph(ReportText.Write(report, screen.Language).TrimEnd('\n'));
        screen.Blank();
        if (prompter.IsLive)
        {
            return new SaveDialogue(screen, prompter, system).Save(report) ? ExitCodes.Good : Interrupt();
        }

        screen.Heading(screen.Say("assistant.report.json"));
        screen.Exact(report.ToJson(indented: true) + "\n");
        return ExitCodes.Good;
    }

    private DateTimeOffset Now() => system.Time.GetUtcNow();
}
