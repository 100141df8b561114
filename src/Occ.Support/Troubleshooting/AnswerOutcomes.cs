using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>What an answer comes to: the path goes on with it, it is refused, or a person takes over.</summary>
internal static class AnswerOutcomes
{
    /// <summary>After how many refused answers a question is put in simpler words; one more, and a person takes over.</summary>
    public const int SimplerAfter = 3;

    /// <summary>After how many answers a conversation that has not ended goes to a person.</summary>
    public const int MostAnswers = 64;

    /// <summary>How often one step can be answered on a path: whoever comes round again needs a person.</summary>
    private const int MostRounds = 3;

    /// <param name="session">A session whose position is known.</param>
    /// <param name="input">The input that answered.</param>
    /// <param name="value">What it came to; null where the person does not know.</param>
    /// <param name="now">The present time.</param>
    public static Turn Accept(Session session, SessionInput input, string? value, DateTimeOffset now)
    {
        var name = session.Position!.Name(session);
        return session.Log.Length >= MostAnswers || Rounds(session, name) >= MostRounds
            ? HandOver(session, input, now, Notice.Of(NoticeCode.HandedOver, session.Language))
            : GoOn(session, input, new(name, value, IsHandedOver: false, SessionTime.Second(now)), now, []);
    }

    public static Turn Refuse(Session session, SessionInput input, AnswerCheck check, DateTimeOffset now)
    {
        var failures = session.Failures + 1;
        session = check.Secret is null ? session : session with { Secrets = [.. session.Secrets.Union(check.Secret.Findings.Select(f => KebabCase.Code(f.Kind))).Take(Session.MostSecrets)] };
        var why = new Notice(check.Secret is not null ? NoticeCode.SecretExposed : NoticeCode.AnswerRefused, check.Reason!);
        if (failures > SimplerAfter)
        {
            return HandOver(session, input, now, why, Notice.Of(NoticeCode.HandedOver, session.Language));
        }

        session = session.Remember(input.Id) with { Failures = failures, ExpiresAt = SessionTime.Expiry(now) };
        return failures < SimplerAfter ? Turn.Of(session, why) : Turn.Of(session, why, Notice.Of(NoticeCode.SimplerWords, session.Language));
    }

    /// <summary>Leads to the guide's person.</summary>
    public static Turn HandOver(Session session, SessionInput input, DateTimeOffset now, params ImmutableArray<Notice> notices) =>
        GoOn(session, input, new(session.Position!.Name(session), null, IsHandedOver: true, SessionTime.Second(now)), now, notices);

    private static Turn GoOn(Session session, SessionInput input, SessionEntry entry, DateTimeOffset now, ImmutableArray<Notice> notices)
    {
        var position = session.Position!;
        var walk = new PathWalk(position.Engine, session, position);
        walk.Answer(entry);
        return walk.Settle(null, position) is not { } next
            ? Turn.Stopped(session.Remember(input.Id), NoticeCode.GuideChanged)
            : Turn.Of(
                session with
                {
                    Revision = session.NextRevision(),
                    Seen = session.SeenWith(input.Id),
                    ExpiresAt = SessionTime.Expiry(now),
                    Log = session.Log.Add(entry),
                    Called = walk.Called,
                    Withdrawn = session.Withdrawn.IsEmpty ? session.Withdrawn : session.Withdrawn.Remove(entry.Step),
                    Failures = 0,
                    Position = next,
                },
                notices);
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
}
