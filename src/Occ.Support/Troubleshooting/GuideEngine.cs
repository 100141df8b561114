using System.Collections.Frozen;

namespace Occ.Support;

/// <summary>The pure core: a session and an input in, a new session and what to show out. It keeps nothing and never throws on what people do.</summary>
/// <param name="guides">The guides to walk.</param>
/// <param name="probes">The names of the checks that the host can make.</param>
internal sealed class GuideEngine(GuideCatalog guides, FrozenSet<string> probes)
{
    public GuideCatalog Guides => guides;

    public FrozenSet<string> Probes => probes;

    public Turn Start(Guide guide, string? language, DateTimeOffset now, IEnumerable<KeyValuePair<string, string>> known)
    {
        var session = Subjects.Fresh(guide, language, now);
        var isIgnored = false;
        foreach (var (fact, text) in known.OrderBy(k => k.Key == "network" ? 0 : 1).ThenBy(k => k.Key, StringComparer.Ordinal))
        {
            if (text is null || KnownFacts.Check(guides, guide, fact, text, session) is not { } value)
            {
                isIgnored = true;
            }
            else
            {
                session = session with { Known = session.Known.SetItem(fact, value) };
            }
        }

        session = PathReplay.Find(this, guide, session)!;
        return isIgnored ? Turn.Of(session, Notice.Of(NoticeCode.KnownFactIgnored, session.Language)) : Turn.Of(session);
    }

    /// <summary>What a session shows, without an input.</summary>
    public Turn Show(Session session, DateTimeOffset now) => Locate(session, now, out var moved) is { } found
        ? moved is null ? Turn.Of(found) : Turn.Of(found, moved)
        : Turn.Stopped(session, now > session.ExpiresAt && guides.Find(session.Guide) is not null ? NoticeCode.Expired : NoticeCode.GuideChanged);

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
                return Subjects.Restart(this, present, session.Remember(input.Id), now);
            case SessionInputKind.Resume:
                return Subjects.Resume(this, session.Remember(input.Id), now);
        }

        var found = Locate(session, now, out var moved);
        if (found is null)
        {
            session = session.Remember(input.Id);
            return input is { Kind: SessionInputKind.Answer, Text: StepView.RestartChoice } && guides.Find(session.Guide) is { } present
                ? Subjects.Restart(this, present, session, now)
                : Show(session, now);
        }

        // Whoever answered the old words sees the new ones first.
        return moved is null ? StepInputs.Take(found, input, now) : Turn.Of(found.Remember(input.Id), moved);
    }

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
}
