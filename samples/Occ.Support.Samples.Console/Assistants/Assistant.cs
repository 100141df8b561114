using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>The assistant: a problem is pasted, a guide is walked, and a report stands at the end.</summary>
internal sealed class Assistant
{
    private readonly Screen _screen;
    private readonly IPrompter _prompter;
    private readonly Typed _typed;
    private readonly ConsoleSystem _system;
    private readonly bool _followsText;
    private readonly string? _file;
    private readonly Troubleshooter _troubleshooter = new();
    private readonly IntakeReader _reader;
    private readonly ViewPage _page;
    private readonly ProblemMenu _menu;
    private readonly Stack<ProblemReport> _left = [];
    private readonly List<ProblemReport> _closed = [];
    private ProblemReport? _draft;
    private Intake? _offer;
    private bool _asksToRestart;
    private bool _cannotKeep;
    private Turn? _turn;

    /// <param name="screen">Where it speaks.</param>
    /// <param name="prompter">How it asks.</param>
    /// <param name="typed">What was typed and not taken in.</param>
    /// <param name="system">The world outside.</param>
    /// <param name="followsText">Whether the language is that of the message.</param>
    /// <param name="file">Where the conversation is kept while it goes on; null for nowhere.</param>
    public Assistant(Screen screen, IPrompter prompter, Typed typed, ConsoleSystem system, bool followsText, string? file)
    {
        (_screen, _prompter, _typed, _system, _followsText, _file) = (screen, prompter, typed, system, followsText, file);
        _reader = new(system.Time);
        _page = new(screen, system.Time);
        _menu = new(screen, prompter, _troubleshooter, _reader);
    }

    /// <summary>Whether there is anything that an interruption could lose.</summary>
    public bool HasSomething => _draft is not null || !string.IsNullOrWhiteSpace(_typed.Peek());

    private DateTimeOffset Now => _system.Time.GetUtcNow();

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
        _draft = intake.Draft;
        if (_followsText)
        {
            _screen.Language = intake.Language == "und" ? LanguageChoice.OfText(message.Text) : LanguageTag.ToBuiltIn(intake.Language);
        }

        new IntakePage(_screen).Show(intake);
        _screen.Blank();
        if (_menu.Find(intake) is { } guide)
        {
            return Begin(guide);
        }

        _screen.Notice(_screen.Say("assistant.no-guide"));
        var move = _menu.Ask();
        return move.Kind switch
        {
            MoveKind.Interrupt => Interrupt(),
            MoveKind.Answer => Begin(_troubleshooter.Guides.First(g => g.Id == move.Text)),
            _ => Finish(isStopped: false).Kind == MoveKind.Interrupt ? Interrupt() : ExitCodes.Good,
        };
    }

    /// <summary>Walks a guide without a message.</summary>
    public int RunGuide(string guide)
    {
        _draft = _reader.Read("").Draft;
        return Begin(_troubleshooter.Guides.First(g => g.Id == guide));
    }

    /// <summary>Goes on with a conversation that was kept.</summary>
    public int GoOn(Session session, ProblemReport? draft)
    {
        _draft = draft ?? _reader.Read("").Draft;
        if (_followsText)
        {
            _screen.Language = LanguageTag.ToBuiltIn(session.Language);
        }

        _screen.Heading(_screen.Say("assistant.title"));
        _screen.Paragraph(_screen.Say("assistant.welcome-back"));
        var turn = _troubleshooter.Show(session, Now);
        return Converse(turn.Session.Language == _screen.Language ? turn : _troubleshooter.Advance(turn.Session, SessionInput.SetLanguage(NextId(turn), _screen.Language), Now));
    }

    /// <summary>The report as it is now, with what was typed and not sent.</summary>
    public ProblemReport Report()
    {
        var unsent = _typed.Peek().Trim();
        return _draft is { } draft ? CaseReport.Of(draft, _turn, unsent, Now) : CaseReport.Of(_reader.Read(unsent).Draft, null, "", Now);
    }

    /// <summary>Keeps what was typed in a file and says where.</summary>
    public int Interrupt()
    {
        if (HasSomething)
        {
            var report = Report();
            _screen.Complain("");
            try
            {
                var (json, text) = ReportFile.Write(report, _screen.Language, Path.Combine(_system.Folder, ReportFile.DefaultName(_system.Time)));
                _screen.Complain(_screen.Say("assistant.interrupted", ("json", json), ("txt", text)));
            }
            catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
            {
                _screen.Complain(_screen.Say("assistant.interrupted.lost"));
                _screen.Complain(ReportText.Write(report, _screen.Language));
            }
        }

        return ExitCodes.Interrupted;
    }

    /// <summary>Asks for the problem; in both languages, as long as nobody knows which one it will be.</summary>
    private void Invite()
    {
        string[] languages = _followsText ? [_screen.Language, LanguageChoice.Other(_screen.Language)] : [_screen.Language];
        foreach (var language in languages)
        {
            _screen.Bold(ConsoleTexts.Get("assistant.paste", language));
        }
    }

    private int Begin(GuideSummary guide)
    {
        Announce(guide);
        return Converse(_troubleshooter.StartFrom(guide.Id, _draft!, _screen.Language, Now));
    }

    private void Announce(GuideSummary guide) => _screen.Heading(_screen.Say("assistant.guide", ("title", guide.Title(_screen.Language))));

    private int Converse(Turn turn)
    {
        Show(turn);
        while (true)
        {
            var move = _turn!.View.Kind == ViewKind.End ? AtEnd() : _prompter.Ask(_turn.View);
            if (move.Kind == MoveKind.Quit)
            {
                move = Finish(isStopped: _turn.View.Kind != ViewKind.End);
            }

            if (move.Kind is MoveKind.Interrupt or MoveKind.Done)
            {
                return move.Kind == MoveKind.Done ? ExitCodes.Good : Interrupt();
            }

            Take(_turn, move);
        }
    }

    /// <summary>Nobody is sent away: an end can be taken back, another problem can follow, and what was left open is gone on with.</summary>
    private Move AtEnd()
    {
        var view = _turn!.View;
        if (_prompter.IsLive && !view.CanResume)
        {
            return Finish(isStopped: false);
        }

        _screen.Quiet(KeyHints.AtEnd(_screen, view));
        var move = _prompter.ReadLine(_screen.Say("assistant.prompt.end"));
        if (move.Kind != MoveKind.Answer)
        {
            return move;
        }

        return string.IsNullOrWhiteSpace(move.Text) ? new(view.CanResume ? MoveKind.Resume : MoveKind.Quit) : KeyHints.Read(move.Text.Trim(), view) ?? move;
    }

    private void Take(Turn turn, Move move)
    {
        var (offer, isSure) = (_offer, _asksToRestart || turn.View.Kind == ViewKind.End || turn.Session.Log.IsEmpty);
        (_offer, _asksToRestart) = (null, false);
        switch (move.Kind)
        {
            case MoveKind.Help:
                _screen.List(KeyHints.More(_screen, turn.View), _ => "•");
                break;
            case MoveKind.Other:
                Leave(turn, offer);
                break;
            case MoveKind.Resume or MoveKind.Back when turn.View.CanResume && (move.Kind == MoveKind.Resume || !turn.View.CanGoBack):
                _closed.Add(Report());
                _draft = _left.Count > 0 ? _left.Pop() : _draft;
                _screen.Blank();
                _screen.Notice(_screen.Say("assistant.resumed"));
                Show(_troubleshooter.Advance(turn.Session, SessionInput.Resume(NextId(turn)), Now));
                break;
            case MoveKind.Restart when !isSure:
                _asksToRestart = true;
                _screen.Notice(_screen.Say("assistant.restart.sure"));
                break;
            case MoveKind.Answer:
                Answer(turn, move.Text);
                break;
            default:
                if (move.Kind == MoveKind.Language)
                {
                    _screen.Language = LanguageChoice.Other(_screen.Language);
                }

                Show(_troubleshooter.Advance(turn.Session, InputOf(turn, move.Kind), Now));
                break;
        }
    }

    private SessionInput InputOf(Turn turn, MoveKind kind) => kind switch
    {
        MoveKind.Back => SessionInput.Back(NextId(turn)),
        MoveKind.Skip => SessionInput.Skip(NextId(turn), turn.View.Step),
        MoveKind.Person => SessionInput.Person(NextId(turn)),
        MoveKind.Language => SessionInput.SetLanguage(NextId(turn), _screen.Language),
        _ => SessionInput.Restart(NextId(turn)),
    };

    private void Answer(Turn turn, string text)
    {
        var chosen = text.Split(',').Select(id => turn.View.Choices.FirstOrDefault(c => c.Id == id)?.Label).ToList();
        if (!chosen.Contains(null))
        {
            _screen.Quiet(_screen.Say("assistant.you", ("answer", string.Join(_screen.Say("list.separator"), chosen))));
        }

        var next = _troubleshooter.Advance(turn.Session, SessionInput.Answer(NextId(turn), text, turn.View.Kind == ViewKind.RestartOffer ? null : turn.View.Step), Now);
        var isRefused = next.Notices.Any(n => n.Code is NoticeCode.AnswerRefused or NoticeCode.AlreadyEnded);
        _offer = isRefused ? _menu.Sounds(text, turn.Session.Guide) : null;
        if (_offer is { } other)
        {
            // A change of subject is no failed attempt, so the conversation stays as it was.
            _screen.Notice(_screen.Say("assistant.sounds-like", ("title", _menu.Find(other)!.Title(_screen.Language))));
        }
        else if (turn.View.Kind == ViewKind.End)
        {
            new SecretPage(_screen).Show(_reader.Read(text).Redaction.Findings);
            _screen.Notice(next.Notices[0].Text);
        }
        else
        {
            Show(next);
        }
    }

    /// <summary>Goes over to another problem; the present one waits, unless it has come to its end.</summary>
    private void Leave(Turn turn, Intake? said)
    {
        var intake = said;
        var guide = intake is null ? null : _menu.Find(intake);
        if (guide is null)
        {
            _screen.Blank();
            _screen.Bold(_screen.Say("assistant.other-problem"));
            var words = _prompter.ReadLine(_screen.Say("assistant.prompt.text"));
            intake = words.Kind == MoveKind.Answer ? _reader.Read(words.Text) : null;
            guide = intake is null ? null : _menu.Find(intake);
            new SecretPage(_screen).Show(intake?.Redaction.Findings ?? []);
            if (guide is null && words.Kind == MoveKind.Answer && _menu.Ask() is { Kind: MoveKind.Answer } chosen)
            {
                guide = _troubleshooter.Guides.First(g => g.Id == chosen.Text);
            }
        }

        if (guide is null)
        {
            Show(turn);
            return;
        }

        Announce(guide);
        if (turn.View.Kind == ViewKind.End && !turn.View.CanResume)
        {
            _closed.Add(Report());
            _draft = intake!.Draft;
            Show(_troubleshooter.StartFrom(guide.Id, _draft, _screen.Language, Now));
            return;
        }

        var next = _troubleshooter.Advance(turn.Session, SessionInput.Digress(NextId(turn), guide.Id), Now);
        if (next.Session.Guide == guide.Id && next.Session.CanResume)
        {
            _left.Push(_draft!);
            _draft = intake!.Draft;
        }

        Show(next);
    }

    private void Show(Turn turn)
    {
        _turn = turn;
        _page.Show(turn);
        Keep(turn);
    }

    /// <summary>A file that can't be written is said once, and the conversation goes on without it.</summary>
    private void Keep(Turn turn)
    {
        try
        {
            if (_file is not null && !_cannotKeep)
            {
                ConversationFile.Write(_file, turn.Session, _draft!);
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            _cannotKeep = true;
            _screen.Complain(_screen.Say("assistant.cannot-keep", ("path", _file!)));
        }
    }

    /// <summary>Shows the report and offers to keep it.</summary>
    /// <returns>Done, an interruption, or what the person wants to do instead.</returns>
    private Move Finish(bool isStopped)
    {
        if (isStopped)
        {
            _screen.Blank();
            _screen.Notice(_screen.Say("assistant.stopped"));
        }

        var reports = _closed.Append(Report()).ToList();
        foreach (var report in reports)
        {
            _screen.Blank();
            _screen.Heading(_screen.Say("assistant.report"));
            _screen.Paragraph(ReportText.Write(report, _screen.Language).TrimEnd('\n'));
        }

        _screen.Blank();
        if (_prompter.IsLive)
        {
            return new SaveDialogue(_screen, _prompter, _system).Save(reports, isStopped ? _turn : null, _draft!, _turn?.View);
        }

        _screen.Heading(_screen.Say("assistant.report.json"));
        reports.ForEach(r => _screen.Exact(r.ToJson(indented: true) + "\n"));
        return new(MoveKind.Done);
    }

    /// <summary>An id that no earlier input of the conversation had, on another day either.</summary>
    private static string NextId(Turn turn) => (turn.Session.Revision + 1).ToString(NumberFormatInfo.InvariantInfo);
}
