using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>The pure core: a session and an input in, a new session and what to show out. It holds nothing and never throws on what people do.</summary>
internal static class GuideEngine
{
    /// <summary>After how many refused answers a question is put in simpler words; one more, and a person takes over.</summary>
    public const int SimplerAfter = 3;

    /// <summary>After how many answers a conversation that has not ended goes to a person.</summary>
    public const int MostAnswers = 64;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public static Turn Start(Guide guide, string? language, DateTimeOffset now, IReadOnlyDictionary<string, string> known)
    {
        var session = Fresh(guide, LanguageTag.Resolve(language, guide.Languages.Contains), now);
        var notices = ImmutableArray.CreateBuilder<Notice>();
        foreach (var (fact, text) in known.OrderBy(k => k.Key == "network" ? 0 : 1).ThenBy(k => k.Key, StringComparer.Ordinal))
        {
            var facts = new Facts(session.Known, session.StartedAt);
            var value = guide.Asks.Where(a => a.Fact == fact && text is not null).Select(a => AnswerChecks.Check(guide, a, text, facts, session.Language).Value).FirstOrDefault(v => v is not null);
            if (value is null)
            {
                notices.Add(Tell(NoticeCode.KnownFactIgnored, session));
            }
            else
            {
                session = session with { Known = session.Known.Add(fact, value) };
            }
        }

        return Found(guide, session, PathReplay.Find(guide, session)!.Value, [.. notices.Distinct()]);
    }

    /// <summary>What a session shows, without an input.</summary>
    public static Turn Show(GuideCatalog guides, Session session, DateTimeOffset now) => Locate(guides, session, now, out var guide) switch
    {
        { } position => Found(guide!, session, position, []),
        null => Stopped(session, guide is null || now <= session.ExpiresAt ? NoticeCode.GuideChanged : NoticeCode.Expired),
    };

    public static Turn Advance(GuideCatalog guides, Session session, SessionInput input, DateTimeOffset now)
    {
        if (session.Seen.Contains(input.Id))
        {
            return Show(guides, session, now).AsRepeat(session);
        }

        session = session.Remember(input.Id);
        if (input.Kind == SessionInputKind.SetLanguage)
        {
            var languages = guides.Find(session.Guide)?.Languages ?? [];
            return Show(guides, session with { Language = LanguageTag.Resolve(input.Text, languages.Contains) }, now);
        }

        var position = Locate(guides, session, now, out var guide);
        var restarts = input.Kind == SessionInputKind.Restart || (position is null && input is { Kind: SessionInputKind.Answer, Text: StepView.RestartChoice });
        if (restarts && guides.Find(session.Guide) is { } present)
        {
            return Restarted(present, session, now);
        }

        return position is { } at ? Move(guide!, session with { ExpiresAt = Later(Second(now), Lifetime) }, at, input, now) : Show(guides, session, now);
    }

    /// <summary>A moment and a span together, at most the last moment there is.</summary>
    public static DateTimeOffset Later(DateTimeOffset moment, TimeSpan span) =>
        DateTimeOffset.MaxValue - moment > span ? moment + span : Second(DateTimeOffset.MaxValue);

    private static Turn Move(Guide guide, Session session, Position position, SessionInput input, DateTimeOffset now)
    {
        if (input.Kind == SessionInputKind.Back)
        {
            return TakenBack(guide, session, position);
        }

        if (input.Step is not null && input.Step != position.Step.Id)
        {
            return Found(guide, session, position, [Tell(NoticeCode.StaleButton, session)]);
        }

        if (position.Step is EndStep)
        {
            return Found(guide, session, position, [Tell(NoticeCode.AlreadyEnded, session)]);
        }

        return input.Kind == SessionInputKind.Skip
            ? Skipped(guide, session, position, now)
            : Answered(guide, session, position, input.Text, now);
    }

    private static Turn TakenBack(Guide guide, Session session, Position position)
    {
        if (session.Log.IsEmpty)
        {
            return Found(guide, session, position, [Tell(NoticeCode.NothingToTakeBack, session)]);
        }

        var last = session.Log[^1];
        return Reached(guide, session with
        {
            Log = session.Log.RemoveAt(session.Log.Length - 1),
            Withdrawn = last.Value is null ? session.Withdrawn : session.Withdrawn.SetItem(last.Step, last.Value),
            Failures = 0,
        });
    }

    private static Turn Skipped(Guide guide, Session session, Position position, DateTimeOffset now) =>
        StepView.SkipLabel(guide, position.Step, session.Language) is null
            ? Found(guide, session, position, [Tell(NoticeCode.CannotSkip, session)])
            : Accepted(guide, session, position, null, now);

    private static Turn Answered(Guide guide, Session session, Position position, string text, DateTimeOffset now)
    {
        var facts = position.Facts with { At = Second(now) };
        var check = position.Step switch
        {
            AskStep ask => AnswerChecks.Check(guide, ask, text, facts, session.Language),
            _ => AnswerChecks.CheckDone(guide, (InstructStep)position.Step, text, session.Language),
        };
        if (check.IsSkip)
        {
            return Skipped(guide, session, position, now);
        }

        return check.Value is { } value ? Accepted(guide, session, position, value, now) : Refused(guide, session, position, check, now);
    }

    private static Turn Accepted(Guide guide, Session session, Position position, string? value, DateTimeOffset now)
    {
        if (session.Log.Length >= MostAnswers)
        {
            return HandedOver(guide, session, position, now, []);
        }

        return Reached(guide, session with
        {
            Log = session.Log.Add(new(position.Step.Id, value, false, Second(now))),
            Withdrawn = session.Withdrawn.Remove(position.Step.Id),
            Failures = 0,
        });
    }

    private static Turn Refused(Guide guide, Session session, Position position, AnswerCheck check, DateTimeOffset now)
    {
        var failures = session.Failures + 1;
        var why = new Notice(check.HoldsSecret ? NoticeCode.SecretExposed : NoticeCode.AnswerRefused, check.Reason!);
        if (failures > SimplerAfter)
        {
            return HandedOver(guide, session, position, now, [why]);
        }

        session = session with { Failures = failures };
        return Found(guide, session, position, failures < SimplerAfter ? [why] : [why, Tell(NoticeCode.SimplerWords, session)]);
    }

    private static Turn HandedOver(Guide guide, Session session, Position position, DateTimeOffset now, ImmutableArray<Notice> notices) =>
        Reached(
            guide,
            session with { Log = session.Log.Add(new(position.Step.Id, null, true, Second(now))), Failures = 0 },
            notices.Add(Tell(NoticeCode.HandedOver, session)));

    private static Turn Restarted(Guide guide, Session session, DateTimeOffset now) => Reached(guide, Fresh(guide, session.Language, now) with
    {
        Known = session.Known.RemoveRange(session.Known.Keys.Where(f => !PathReplay.CanKnow(guide, f, session.Known[f]))),
        Revision = session.Revision,
        Seen = session.Seen,
    });

    private static Session Fresh(Guide guide, string language, DateTimeOffset now) => new()
    {
        Guide = guide.Id,
        GuideVersion = guide.Definition.Version,
        GuideHash = guide.Definition.Hash,
        Language = language,
        StartedAt = Second(now),
        ExpiresAt = Later(Second(now), Lifetime),
    };

    /// <summary>Where a session stands, or null when it is too old, its guide is another by now, or it is no path of it.</summary>
    private static Position? Locate(GuideCatalog guides, Session session, DateTimeOffset now, out Guide? guide)
    {
        guide = guides.Find(session.Guide) is { } found && found.Definition.Version == session.GuideVersion && found.Definition.Hash == session.GuideHash ? found : null;
        return guide is null || now > session.ExpiresAt || !guide.Languages.Contains(session.Language) ? null : PathReplay.Find(guide, session);
    }

    private static Turn Reached(Guide guide, Session session, ImmutableArray<Notice> notices = default) =>
        Found(guide, session, PathReplay.Find(guide, session)!.Value, notices.IsDefault ? [] : notices);

    private static Turn Found(Guide guide, Session session, Position position, ImmutableArray<Notice> notices) =>
        new(session, StepView.Of(guide, session, position), notices, guide, position);

    private static Turn Stopped(Session session, NoticeCode why) =>
        new(session, StepView.RestartOffer(session), [Tell(why, session)], null, new(null!, new(session.Known, session.StartedAt)));

    private static Notice Tell(NoticeCode code, Session session) =>
        new(code, TextCatalog.BuiltIn.Get($"troubleshooting.notice.{KebabCase.Code(code)}", session.Language));

    private static DateTimeOffset Second(DateTimeOffset now) => DateTimeOffset.FromUnixTimeSeconds(Math.Max(0, now.ToUnixTimeSeconds()));
}
