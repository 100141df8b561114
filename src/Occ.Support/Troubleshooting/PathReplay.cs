using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Where a session stands, found by walking its guide with its answers.</summary>
/// <param name="Step">The step it waits at.</param>
/// <param name="Facts">What is known there: the facts of this path and no other.</param>
internal readonly record struct Position(Step Step, Facts Facts);

/// <summary>Walks a guide with the answers of a session.</summary>
internal static class PathReplay
{
    /// <returns>The position, or null where the answers are not a path of this guide.</returns>
    public static Position? Find(Guide guide, Session session)
    {
        if (!session.Known.All(k => CanKnow(guide, k.Key, k.Value)))
        {
            return null;
        }

        var values = session.Known.ToBuilder();
        var at = session.StartedAt;
        var (step, next) = (guide[guide.Definition.Start], 0);
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            Facts Now() => new(values.ToImmutable(), at);
            if (step is DecideStep fork)
            {
                step = guide[fork.Target(Now())];
            }
            else if (step is AskStep { Always: false } known && session.Known.TryGetValue(known.Fact, out var value) && AnswerChecks.CanBe(known, value) && passed.Add(known.Id))
            {
                step = guide[known.Target(value)];
            }
            else if (next == session.Log.Length)
            {
                return new(step, Now());
            }
            else if (session.Log[next++] is var entry && entry.Step == step.Id && Follow(guide, step, entry, values) is { } to)
            {
                (step, at) = (to, entry.At);
            }
            else
            {
                return null;
            }
        }
    }

    /// <summary>Whether the guide has a question that the value can answer.</summary>
    public static bool CanKnow(Guide guide, string fact, string value) => guide.Asks.Any(a => a.Fact == fact && AnswerChecks.CanBe(a, value));

    private static Step? Follow(Guide guide, Step step, SessionEntry entry, ImmutableSortedDictionary<string, string>.Builder values)
    {
        if (step is EndStep)
        {
            return null;
        }

        if (entry.IsHandedOver)
        {
            return guide[guide.Definition.Person];
        }

        var to = step switch
        {
            InstructStep task => entry.Value is null ? task.Skip : task.Next,
            AskStep ask when entry.Value is null => ask.Skip,
            AskStep ask when AnswerChecks.CanBe(ask, entry.Value) => ask.Target(entry.Value),
            _ => null,
        };
        if (step is AskStep { Fact: var fact })
        {
            values.Remove(fact);
            if (entry.Value is not null)
            {
                values.Add(fact, entry.Value);
            }
        }

        return to is null ? null : guide[to];
    }
}
