namespace Occ.Support;

/// <summary>What an input means at the step where a conversation stands.</summary>
internal static class StepInputs
{
    public static Turn Take(Session session, SessionInput input, DateTimeOffset now)
    {
        var position = session.Position!;
        switch (input.Kind)
        {
            case SessionInputKind.Back: return TakenBack(session.Remember(input.Id), position, now);
            case SessionInputKind.Digress: return Subjects.Digress(position.Engine, session.Remember(input.Id), input.Text, now);
            case SessionInputKind.Person when position.Step is not EndStep: return AnswerOutcomes.HandOver(session, input, now);
        }

        if (input.Step is not null && input.Step != position.Name(session))
        {
            return Told(session, input, now, NoticeCode.StaleButton);
        }

        return (position.Step, input.Kind) switch
        {
            (EndStep, _) => Told(session, input, now, NoticeCode.AlreadyEnded),
            (ProbeStep probe, SessionInputKind.Probe) => AnswerOutcomes.Accept(session, input, input.Found is { } found ? AnswerChecks.Result(position.Guide, probe, found, position.Facts, session.Language) : null, now),
            (ProbeStep, SessionInputKind.Skip) => AnswerOutcomes.Accept(session, input, null, now),
            (ProbeStep, _) => Told(session, input, now, NoticeCode.StillChecking),
            (_, SessionInputKind.Probe) => Told(session, input, now, NoticeCode.StaleButton),
            (_, SessionInputKind.Skip) => Skipped(session, input, now),
            _ => Answered(session, input, now),
        };
    }

    private static Turn TakenBack(Session session, Position position, DateTimeOffset now)
    {
        // A check is made again by itself, so taking back goes on to what the person said.
        var (last, before) = (session.Log.Length - 1, position.Before);
        while (last >= 0 && before!.Step is ProbeStep)
        {
            (last, before) = (last - 1, before.Before);
        }

        if (last < 0)
        {
            return Turn.Of(session, Notice.Of(NoticeCode.NothingToTakeBack, session.Language));
        }

        var entry = session.Log[last];
        return Turn.Of(session with
        {
            ExpiresAt = SessionTime.Expiry(now),
            Log = session.Log.RemoveRange(last, session.Log.Length - last),
            Withdrawn = entry.Value is null ? session.Withdrawn : session.Withdrawn.SetItem(entry.Step, entry.Value),
            Failures = 0,
            Position = before,
        });
    }

    private static Turn Skipped(Session session, SessionInput input, DateTimeOffset now) =>
        session.Position!.Step is AskStep { Skip: not null } or InstructStep { Skip: not null }
            ? AnswerOutcomes.Accept(session, input, null, now)
            : Told(session, input, now, NoticeCode.CannotSkip);

    private static Turn Answered(Session session, SessionInput input, DateTimeOffset now)
    {
        var position = session.Position!;
        var check = position.Step is AskStep ask
            ? AnswerChecks.Check(position.Guide, ask, input.Text, position.Facts with { At = SessionTime.Second(now) }, session.Language)
            : AnswerChecks.CheckDone(position.Guide, (InstructStep)position.Step, input.Text, session.Language);
        return check.IsSkip ? Skipped(session, input, now)
            : check.Value is { } value ? AnswerOutcomes.Accept(session, input, value, now)
            : AnswerOutcomes.Refuse(session, input, check, now);
    }

    private static Turn Told(Session session, SessionInput input, DateTimeOffset now, NoticeCode code) =>
        Turn.Of(session.Remember(input.Id) with { ExpiresAt = SessionTime.Expiry(now) }, Notice.Of(code, session.Language));
}
