namespace Occ.Support;

/// <summary>Finds out where a session stands by walking its guide with its answers.</summary>
internal static class PathReplay
{
    /// <returns>The position and the session that knows it, or null where the answers are not a path of this guide.</returns>
    public static Session? Find(GuideEngine engine, Guide guide, Session session)
    {
        var position = Walk(engine, guide, ref session, out var answered);
        return position is not null && answered == session.Log.Length ? session with { Position = position } : null;
    }

    /// <summary>Goes as far as the answers are a path of the guide.</summary>
    /// <returns>The session without the answers after it; null where the guide can't even begin.</returns>
    public static Session? FindPart(GuideEngine engine, Guide guide, Session session)
    {
        var began = session;
        return Walk(engine, guide, ref began, out var answered) is null ? null : Find(engine, guide, session with
        {
            Log = session.Log[..answered],
            Withdrawn = session.Withdrawn.SetItems(session.Log[answered..].Where(e => e.Value is not null).DistinctBy(e => e.Step).Select(e => KeyValuePair.Create(e.Step, e.Value!))),
        });
    }

    /// <summary>The ways that a session took, forks and calls included; as far as it is a path.</summary>
    public static IReadOnlyList<GuideWay> Trail(GuideEngine engine, Session session)
    {
        var trail = new List<GuideWay>();
        if (engine.Guides.Find(session.Guide, session.GuideVersion, session.GuideHash) is { } guide)
        {
            Walk(engine, guide, ref session, out _, trail);
        }

        return trail;
    }

    private static Position? Walk(GuideEngine engine, Guide guide, ref Session session, out int answered, List<GuideWay>? trail = null)
    {
        answered = 0;
        var facts = new Facts(null, session.StartedAt);
        foreach (var (name, value) in session.Known)
        {
            if (engine.Guides.WhoAsks(guide, name, value) is not { } source)
            {
                return null;
            }

            facts = facts.With(name, value, source);
        }

        var walk = new PathWalk(engine, session, guide, facts) { Trail = trail };
        var position = walk.Settle(session.Log.IsEmpty ? null : session.Log[0], null);
        while (position is not null && answered < session.Log.Length && session.Log[answered] is var entry && entry.Step == position.Name(session) && walk.Answer(entry))
        {
            answered++;
            position = walk.Settle(answered < session.Log.Length ? session.Log[answered] : null, position);
        }

        session = session with { Called = walk.Called };
        return position;
    }
}
