namespace Occ.Support;

/// <summary>How a conversation begins, begins again, turns to another guide, and comes back.</summary>
internal static class Subjects
{
    /// <summary>How many conversations can wait for one another.</summary>
    public const int MostAside = 3;

    /// <summary>A conversation of which nothing was said yet.</summary>
    public static Session Fresh(Guide guide, string? language, DateTimeOffset now) => new()
    {
        Guide = guide.Id,
        GuideVersion = guide.Definition.Version,
        GuideHash = guide.Hash,
        Language = LanguageTag.Resolve(language, guide.Speaks),
        StartedAt = SessionTime.Second(now),
        ExpiresAt = SessionTime.Expiry(now),
    };

    public static Turn Restart(GuideEngine engine, Guide guide, Session session, DateTimeOffset now) => Turn.Of(PathReplay.Find(engine, guide, Fresh(guide, session.Language, now) with
    {
        Known = session.Known.RemoveRange(session.Known.Where(k => engine.Guides.WhoAsks(guide, k.Key, k.Value) is null).Select(k => k.Key)),
        Revision = session.Revision,
        Seen = session.Seen,
        Aside = session.Aside,
    })!);

    public static Turn Digress(GuideEngine engine, Session session, string id, DateTimeOffset now)
    {
        var depth = 0;
        for (var aside = session.Aside; aside is not null; aside = aside.Aside)
        {
            depth++;
        }

        if (depth >= MostAside || engine.Guides.Find(id) is not { Definition.IsPart: false } guide)
        {
            return Turn.Of(session, Notice.Of(NoticeCode.CannotDigress, session.Language));
        }

        var known = session.Position!.Facts.ToValues().Where(f => engine.Guides.WhoAsks(guide, f.Key, f.Value) is not null);
        return Turn.Of(PathReplay.Find(engine, guide, Fresh(guide, session.Language, now) with
        {
            Known = session.Known.Clear().AddRange(known),
            Revision = session.Revision,
            Seen = session.Seen,
            Aside = session with { Seen = [], Position = null },
        })!);
    }

    public static Turn Resume(GuideEngine engine, Session session, DateTimeOffset now)
    {
        if (session.Aside is { } aside)
        {
            return engine.Show(aside with { Revision = session.Revision, Seen = session.Seen, Language = session.Language, ExpiresAt = session.ExpiresAt }, now);
        }

        var shown = engine.Show(session, now);
        return Turn.Of(shown.Session, [.. shown.Notices, Notice.Of(NoticeCode.NothingToResume, shown.Session.Language)]);
    }
}
