using System.Collections.Immutable;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>The ways through a guide as its file draws them, whatever the facts.</summary>
internal static class GuidePaths
{
    /// <summary>To every exit one of the shortest ways, by the number of steps.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Shortest(GuideDefinition guide)
    {
        var steps = guide.Steps.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var ways = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal) { [guide.Start] = [guide.Start] };
        var open = new Queue<string>([guide.Start]);
        while (open.TryDequeue(out var id))
        {
            foreach (var edge in steps[id].Edges.Where(e => !ways.ContainsKey(e.To)))
            {
                ways[edge.To] = ways[id].Add(edge.To);
                open.Enqueue(edge.To);
            }
        }

        return ways.Where(w => steps[w.Key].IsExit).ToImmutableDictionary(StringComparer.Ordinal);
    }

    /// <summary>All ways that come to no step twice, one after the other.</summary>
    public static IEnumerable<ImmutableArray<string>> Simple(GuideDefinition guide)
    {
        var steps = guide.Steps.ToDictionary(s => s.Id, s => s.Edges.Select(e => e.To).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        var exits = guide.Steps.Where(s => s.IsExit).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var (path, on, next) = (new List<string> { guide.Start }, new HashSet<string>([guide.Start], StringComparer.Ordinal), new Stack<int>([0]));
        while (next.TryPop(out var i))
        {
            var here = path[^1];
            if (exits.Contains(here))
            {
                yield return [.. path];
            }

            if (i < steps[here].Length)
            {
                next.Push(i + 1);
                if (on.Add(steps[here][i]))
                {
                    path.Add(steps[here][i]);
                    next.Push(0);
                }
            }
            else
            {
                path.RemoveAt(path.Count - 1);
                on.Remove(here);
            }
        }
    }
}
