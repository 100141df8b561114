using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>Walks guides with a person, from one problem to the next, until they stop or all is said.</summary>
internal sealed class Conversation(Screen screen, IPrompter prompter, TimeProvider time, Troubleshooter guides, ProblemMenu menu, Caseload cases, Farewell farewell, ConversationKeeper keeper)
{
    private readonly ViewPage _page = new(screen, time);
    private Intake? _offer;
    private bool _asksToRestart;

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Walks a guide from its beginning.</summary>
    public int Begin(GuideSummary guide)
    {
        Announce(guide);
        return Converse(guides.StartFrom(guide.Id, cases.Draft!, screen.Language, Now));
    }

    /// <summary>Goes on with a conversation that was kept, in the language of the screen.</summary>
    public int GoOn(Session session)
    {
        var turn = guides.Show(session, Now);
        return Converse(session.Language == screen.Language ? turn : guides.Advance(turn.Session, InputOf(turn, MoveKind.Language), Now));
    }

    private void Announce(GuideSummary guide) => screen.Heading(screen.Say("assistant.guide", ("title", guide.Title(screen.Language))));

    private int Converse(Turn first)
    {
        Show(first);
        while (true)
        {
            var turn = cases.Turn!;
            var hasEnded = turn.View.Kind == ViewKind.End;
            var move = hasEnded ? AtEnd(turn.View) : prompter.Ask(turn.View);
            if (move.Kind == MoveKind.Quit)
            {
                move = farewell.Take(isStopped: !hasEnded);
            }

            switch (move.Kind)
            {
                case MoveKind.Interrupt:
                    return farewell.Interrupt();
                case MoveKind.Done:
                    return ExitCodes.Good;
                default:
                    Take(turn, move);
                    break;
            }
        }
    }

    /// <summary>Nobody is sent away: an end can be taken back, another problem can follow, and what was left open is gone on with.</summary>
    private Move AtEnd(View view)
    {
        if (prompter.IsLive && !view.CanResume)
        {
            return farewell.Take(isStopped: false);
        }

        screen.Quiet(KeyHints.AtEnd(screen, view));
        var move = prompter.ReadLine(screen.Say("assistant.prompt.end"));
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
                screen.List(KeyHints.More(screen, turn.View), _ => "•");
                break;
            case MoveKind.Other:
                Leave(turn, offer);
                break;
            case MoveKind.Resume or MoveKind.Back when turn.View.CanResume && (move.Kind == MoveKind.Resume || !turn.View.CanGoBack):
                cases.End();
                screen.Blank();
                screen.Notice(screen.Say("assistant.resumed"));
                Advance(turn, SessionInput.Resume(NextId(turn)));
                break;
            case MoveKind.Restart when !isSure:
                _asksToRestart = true;
                screen.Notice(screen.Say("assistant.restart.sure"));
                break;
            case MoveKind.Answer:
                Answer(turn, move.Text);
                break;
            case MoveKind.Language:
                screen.Language = LanguageChoice.Other(screen.Language);
                Advance(turn, InputOf(turn, move.Kind));
                break;
            default:
                Advance(turn, InputOf(turn, move.Kind));
                break;
        }
    }

    private SessionInput InputOf(Turn turn, MoveKind kind) => kind switch
    {
        MoveKind.Back => SessionInput.Back(NextId(turn)),
        MoveKind.Skip => SessionInput.Skip(NextId(turn), turn.View.Step),
        MoveKind.Person => SessionInput.Person(NextId(turn)),
        MoveKind.Language => SessionInput.SetLanguage(NextId(turn), screen.Language),
        _ => SessionInput.Restart(NextId(turn)),
    };

    private void Answer(Turn turn, string text)
    {
        var chosen = text.Split(',').Select(id => turn.View.Choices.FirstOrDefault(c => c.Id == id)?.Label).ToList();
        if (!chosen.Contains(null))
        {
            screen.Quiet(screen.Say("assistant.you", ("answer", string.Join(screen.Say("list.separator"), chosen))));
        }

        var next = guides.Advance(turn.Session, SessionInput.Answer(NextId(turn), text, turn.View.Kind == ViewKind.RestartOffer ? null : turn.View.Step), Now);
        var isRefused = next.Notices.Any(n => n.Code is NoticeCode.AnswerRefused or NoticeCode.AlreadyEnded);
        _offer = isRefused ? menu.Sounds(text, turn.Session.Guide) : null;
        if (_offer is { } other)
        {
            // A change of subject is no failed attempt, so the conversation stays as it was.
            screen.Notice(screen.Say("assistant.sounds-like", ("title", menu.Find(other)!.Title(screen.Language))));
        }
        else if (turn.View.Kind == ViewKind.End)
        {
            menu.Alarm(text);
            screen.Notice(next.Notices[0].Text);
        }
        else
        {
            Show(next);
        }
    }

    /// <summary>Goes over to another problem; the present one waits, unless it has come to its end.</summary>
    private void Leave(Turn turn, Intake? offer)
    {
        var (said, guide) = offer is not null && menu.Find(offer) is { } offered ? (offer, offered) : menu.AskOther();
        if (said is null || guide is null)
        {
            Show(turn);
            return;
        }

        Announce(guide);
        if (turn.View.Kind == ViewKind.End && !turn.View.CanResume)
        {
            cases.End();
            cases.Open(said.Draft);
            Show(guides.StartFrom(guide.Id, said.Draft, screen.Language, Now));
            return;
        }

        var next = guides.Advance(turn.Session, SessionInput.Digress(NextId(turn), guide.Id), Now);
        if (next.Session.Guide == guide.Id && next.Session.CanResume)
        {
            cases.Interpose(said.Draft);
        }

        Show(next);
    }

    private void Advance(Turn turn, SessionInput input) => Show(guides.Advance(turn.Session, input, Now));

    private void Show(Turn turn)
    {
        cases.Turn = turn;
        _page.Show(turn);
        keeper.Keep(turn, cases.Draft!);
    }

    /// <summary>An id that no earlier input of the conversation had, on another day either.</summary>
    private static string NextId(Turn turn) => (turn.Session.Revision + 1).ToString(NumberFormatInfo.InvariantInfo);
}
