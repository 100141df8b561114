using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>The pure core: a session and an input in, a new session and what to show out. It keeps nothing and never throws on what people do.</summary>
/// <param name="guides">The guides to walk.</param>
/// <param name="probes">The names of the checks that the host can make.</param>
internal sealed class GuideEngine(GuideCatalog guides, FrozenSet<string> probes)
{
    /// <summary>After how many refused answers a question is put in simpler words; one more, and a person takes over.</summary>
    public const int SimplerAfter = 3;

    /// <summary>After how many answers a conversation that has not ended goes to a person.</summary>
    public const int MostAnswers = 64;

    /// <summary>How often one step can be answered on a path: whoever comes round again needs a person.</summary>
    public const int MostRounds = 3;

    /// <summary>How many conversations can wait for one another.</summary>
    public const int MostAside = 3;

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public GuideCatalog Guides => guides;

    public FrozenSet<string> Probes => probes;

    public Turn Start(Guide guide, string? language, DateTimeOffset now, IEnumerable<KeyValuePair<string, string>> known)
    {
        var session = Fresh(guide, LanguageTag.Resolve(language, guide.Speaks), now);
        var notices = ImmutableArray.CreateBuilder<Notice>();
        foreach (var (fact, text) in known.OrderBy(k => k.Key == "network" ? 0 : 1).ThenBy(k => k.Key, StringComparer.Ordinal))
        {
            if (text is null || KnownFacts.Check(guides, guide, fact, text, session) is not { } value)
            {
                notices.Add(Notice.Of(NoticeCode.KnownFactIgnored, session.Language));
            }
            else
            {
                session = session with { Known = session.Known.SetItem(fact, value) };
            }
        }

        return Found(PathReplay.Find(this, guide, session)!, [.. notices.Distinct()]);
    }

    /// <summary>What a session shows, without an input.</summary>
    public Turn Show(Session session, DateTimeOffset now) => Locate(session, now, out var moved) is { } found
        ? Found(found, moved is null ? [] : [moved])
        : Stopped(session, now > session.ExpiresAt && guides.Find(session.Guide) is not null ? NoticeCode.Expired : NoticeCode.GuideChanged);

    public Turn Advance(Session session, SessionInput input, DateTimeOffset now)
    {
        if (session.HasSeen(input.Id))
        {
            return Show(session, now).AsRepeat(session);
        }

        switch (input.Kind)
        {
            case SessionInputKind.SetLanguage:
                var speaks = guides.Find(session.Guide);
                return Show(session.Remember(input.Id) with { Language = speaks is null ? session.Language : LanguageTag.Resolve(input.Text, speaks.Speaks) }, now);
            case SessionInputKind.Restart when guides.Find(session.Guide) is { } present:
                return Restarted(present, session.Remember(input.Id), now);
            case SessionInputKind.Resume:
                return Resumed(session.Remember(input.Id), now);
        }

        var found = Locate(session, now, out var moved);
        if (found is null)
        {
            session = session.Remember(input.Id);
            return input is { Kind: SessionInputKind.Answer, Text: StepView.RestartChoice } && guides.Find(session.Guide) is { } present
                ? Restarted(present, session, now)
                : Show(session, now);
        }

        // Whoever answered the old words sees the new ones first.
        return moved is null ? Move(found, input, now) : Found(found.Remember(input.Id), [moved]);
    }

    /// <summary>A moment and a span together, at most the last moment there is.</summary>
    public static DateTimeOffset Later(DateTimeOffset moment, TimeSpan span) =>
        DateTimeOffset.MaxValue - moment > span ? moment + span : Second(DateTimeOffset.MaxValue);

    private Turn Move(Session session, SessionInput input, DateTimeOffset now)
    {
        var position = session.Position!;
        switch (input.Kind)
        {
            case SessionInputKind.Back: return TakenBack(session.Remember(input.Id), position, now);
            case SessionInputKind.Digress: return Digressed(session.Remember(input.Id), input.Text, now);
            case SessionInputKind.Person when position.Step is not EndStep: return Accepted(session, input, null, now, isHandedOver: true);
        }

        if (input.Step is not null && input.Step != position.Name(session))
        {
            return Told(session, input, now, NoticeCode.StaleButton);
        }

        return (position.Step, input.Kind) switch
        {
            (EndStep, _) => Told(session, input, now, NoticeCode.AlreadyEnded),
            (ProbeStep probe, SessionInputKind.Probe) => Accepted(session, input, input.Found is { } found ? AnswerChecks.Result(position.Guide, probe, found, position.Facts, session.Language) : null, now),
            (ProbeStep, SessionInputKind.Skip) => Accepted(session, input, null, now),
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
            return Found(session, [Notice.Of(NoticeCode.NothingToTakeBack, session.Language)]);
        }

        var entry = session.Log[last];
        return Found(
            session with
            {
                ExpiresAt = Expiry(now),
                Log = session.Log.RemoveRange(last, session.Log.Length - last),
                Withdrawn = entry.Value is null ? session.Withdrawn : session.Withdrawn.SetItem(entry.Step, entry.Value),
                Failures = 0,
                Position = before,
            },
            []);
    }

    private Turn Skipped(Session session, SessionInput input, DateTimeOffset now) =>
        session.Position!.Step is AskStep { Skip: not null } or InstructStep { Skip: not null }
            ? Accepted(session, input, null, now)
            : Told(session, input, now, NoticeCode.CannotSkip);

    private Turn Answered(Session session, SessionInput input, DateTimeOffset now)
    {
        var position = session.Position!;
        var check = position.Step is AskStep ask
            ? AnswerChecks.Check(position.Guide, ask, input.Text, position.Facts with { At = Second(now) }, session.Language)
            : AnswerChecks.CheckDone(position.Guide, (InstructStep)position.Step, input.Text, session.Language);
        return check.IsSkip ? Skipped(session, input, now)
            : check.Value is { } value ? Accepted(session, input, value, now)
            : Refused(session, input, check, now);
    }

    private Turn Accepted(Session session, SessionInput input, string? value, DateTimeOffset now, bool isHandedOver = false, ImmutableArray<Notice> notices = default)
    {
        var position = session.Position!;
        var name = position.Name(session);
        if (!isHandedOver && (session.Log.Length >= MostAnswers || Rounds(session, name) >= MostRounds))
        {
            return HandedOver(session, input, now, []);
        }

        var entry = new SessionEntry(name, isHandedOver ? null : value, isHandedOver, Second(now));
        var walk = new PathWalk(this, session, position);
        walk.Answer(entry);
        return walk.Settle(null, position) is { } next
            ? Found(
                session with
                {
                    Revision = session.NextRevision(),
                    Seen = session.SeenWith(input.Id),
                    ExpiresAt = Expiry(now),
                    Log = session.Log.Add(entry),
                    Called = walk.Called,
                    Withdrawn = session.Withdrawn.IsEmpty ? session.Withdrawn : session.Withdrawn.Remove(name),
                    Failures = 0,
                    Position = next,
                },
                notices.IsDefault ? [] : notices)
            : Stopped(session.Remember(input.Id), NoticeCode.GuideChanged);
    }

    private Turn Refused(Session session, SessionInput input, AnswerCheck check, DateTimeOffset now)
    {
        var failures = session.Failures + 1;
        session = check.Secret is null ? session : session with { Secrets = [.. session.Secrets.Union(check.Secret.Findings.Select(f => KebabCase.Code(f.Kind))).Take(Session.MostSecrets)] };
        var why = new Notice(check.Secret is not null ? NoticeCode.SecretExposed : NoticeCode.AnswerRefused, check.Reason!);
        if (failures > SimplerAfter)
        {
            return HandedOver(session, input, now, [why]);
        }

        session = session.Remember(input.Id) with { Failures = failures, ExpiresAt = Expiry(now) };
        return Found(session, failures < SimplerAfter ? [why] : [why, Notice.Of(NoticeCode.SimplerWords, session.Language)]);
    }

    private Turn HandedOver(Session session, SessionInput input, DateTimeOffset now, ImmutableArray<Notice> notices) =>
        Accepted(session, input, null, now, isHandedOver: true, notices.Add(Notice.Of(NoticeCode.HandedOver, session.Language)));

    private Turn Digressed(Session session, string id, DateTimeOffset now)
    {
        var depth = 0;
        for (var aside = session.Aside; aside is not null; aside = aside.Aside)
        {
            depth++;
        }

        if (depth >= MostAside || guides.Find(id) is not { Definition.IsPart: false } guide)
        {
            return Found(session, [Notice.Of(NoticeCode.CannotDigress, session.Language)]);
        }

        var known = session.Position!.Facts.ToValues().Where(f => guides.WhoAsks(guide, f.Key, f.Value) is not null);
        return Found(PathReplay.Find(this, guide, Fresh(guide, session.Language, now) with
        {
            Known = session.Known.Clear().AddRange(known),
            Revision = session.Revision,
            Seen = session.Seen,
            Aside = session with { Seen = [], Position = null },
        })!, []);
    }

    private Turn Resumed(Session session, DateTimeOffset now) => session.Aside is { } aside
        ? Show(aside with { Revision = session.Revision, Seen = session.Seen, Language = session.Language, ExpiresAt = session.ExpiresAt }, now)
        : Told(Show(session, now), NoticeCode.NothingToResume);

    private Turn Restarted(Guide guide, Session session, DateTimeOffset now) => Found(PathReplay.Find(this, guide, Fresh(guide, session.Language, now) with
    {
        Known = session.Known.RemoveRange(session.Known.Where(k => guides.WhoAsks(guide, k.Key, k.Value) is null).Select(k => k.Key)),
        Revision = session.Revision,
        Seen = session.Seen,
        Aside = session.Aside,
    })!, []);

    private static Session Fresh(Guide guide, string language, DateTimeOffset now) => new()
    {
        Guide = guide.Id,
        GuideVersion = guide.Definition.Version,
        GuideHash = guide.Hash,
        Language = LanguageTag.Resolve(language, guide.Speaks),
        StartedAt = Second(now),
        ExpiresAt = Expiry(now),
    };

    /// <summary>The session with its position, or null when it is too old, its guide is gone, or it is no path of it.</summary>
    private Session? Locate(Session session, DateTimeOffset now, out Notice? moved)
    {
        moved = null;
        if (now > session.ExpiresAt)
        {
            return null;
        }

        if (session.Position is { } position && ReferenceEquals(position.Engine, this))
        {
            return session;
        }

        if (guides.Find(session.Guide, session.GuideVersion, session.GuideHash) is not { } guide || !guide.Speaks(session.Language))
        {
            return null;
        }

        if (guides.Find(session.Guide) is { } present && present != guide && present.Definition.Withdrawn.Contains(session.GuideVersion))
        {
            moved = new(NoticeCode.GuideMoved, present.Text("moved", session.Language) ?? Notice.Of(NoticeCode.GuideMoved, session.Language).Text);
            return PathReplay.FindPart(this, present, session with { GuideVersion = present.Definition.Version, GuideHash = present.Hash, Called = [], Failures = 0 });
        }

        return PathReplay.Find(this, guide, session);
    }

    private static int Rounds(Session session, string name)
    {
        var rounds = 0;
        foreach (var entry in session.Log)
        {
            rounds += entry.Step == name ? 1 : 0;
        }

        return rounds;
    }

    private static Turn Told(Session session, SessionInput input, DateTimeOffset now, NoticeCode code) =>
        Found(session.Remember(input.Id) with { ExpiresAt = Expiry(now) }, [Notice.Of(code, session.Language)]);

    private static Turn Told(Turn turn, NoticeCode code) => new(turn.Session, [.. turn.Notices, Notice.Of(code, turn.Session.Language)], turn.Position);

    private static Turn Found(Session session, ImmutableArray<Notice> notices) => new(session, notices, session.Position);

    private static Turn Stopped(Session session, NoticeCode why) => new(session with { Position = null }, [Notice.Of(why, session.Language)], null);

    private static DateTimeOffset Expiry(DateTimeOffset now) => Later(Second(now), Lifetime);

    private static DateTimeOffset Second(DateTimeOffset now) => DateTimeOffset.FromUnixTimeSeconds(Math.Max(0, now.ToUnixTimeSeconds()));
}
