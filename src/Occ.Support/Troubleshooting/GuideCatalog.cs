using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>The guides that an engine walks: the present version of each, and earlier ones that conversations still keep to.</summary>
internal sealed class GuideCatalog
{
    private static readonly Lazy<GuideCatalog> Shipped = new(() => new(BuiltInGuides.All()));

    private readonly Dictionary<string, Lazy<Guide>> _present = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lazy<Guide>> _earlier = new(StringComparer.Ordinal);

    /// <param name="guides">The guides by the name of their file: <c>ID</c> for the present version, <c>ID.vN</c> for an earlier one.</param>
    private GuideCatalog(IEnumerable<(string Stem, Lazy<Guide> Guide)> guides)
    {
        foreach (var (stem, guide) in guides)
        {
            (stem.Contains('.', StringComparison.Ordinal) ? _earlier : _present)[stem] = guide;
        }
    }

    /// <summary>The guides that ship with the library.</summary>
    public static GuideCatalog BuiltIn => Shipped.Value;

    /// <summary>The present version of every guide, in order of id.</summary>
    public IEnumerable<Guide> All => _present.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Value.Value);

    public Guide? Find(string id) => _present.GetValueOrDefault(id)?.Value;

    /// <summary>One version of a guide, present or earlier.</summary>
    public Guide? Find(string id, int version, string hash)
    {
        var present = Find(id);
        var guide = present?.Definition.Version == version ? present : _earlier.GetValueOrDefault(string.Create(null, $"{id}.v{version}"))?.Value;
        return guide?.Hash == hash ? guide : null;
    }

    /// <summary>The guide that a conversation calls: in the version it called before, else the present one.</summary>
    public Guide? Called(string id, ImmutableArray<GuideStamp> called)
    {
        foreach (var stamp in called)
        {
            if (stamp.Id == id)
            {
                return Find(id, stamp.Version, stamp.Hash);
            }
        }

        return Find(id);
    }

    /// <summary>A guide and all that it can call, itself first.</summary>
    public IReadOnlyList<Guide> Linked(Guide guide)
    {
        var linked = new List<Guide> { guide };
        for (var i = 0; i < linked.Count; i++)
        {
            foreach (var call in linked[i].Definition.Steps.OfType<CallStep>())
            {
                if (Find(call.Guide) is { } callee && !linked.Contains(callee))
                {
                    linked.Add(callee);
                }
            }
        }

        return linked;
    }

    /// <summary>The guide, of those that one can lead to, which can use a value as a fact; null where none can.</summary>
    public Guide? WhoAsks(Guide guide, string fact, string value) => Linked(guide).FirstOrDefault(g =>
        g.AskOf(fact, value) is not null || (g.Definition.Given.TryGetValue(fact, out var kind) && AnswerChecks.CanBe(kind, value)));

    /// <summary>Loads guides that must be right.</summary>
    /// <exception cref="InvalidOperationException">They are not; the message lists every fault.</exception>
    public static GuideCatalog Load(params IEnumerable<IEnumerable<GuideFile>> layers)
    {
        var (guides, faults) = Read(layers, allowLocked: false);
        return faults.IsEmpty ? Of(guides) : throw new InvalidOperationException(string.Join('\n', faults.Prepend<object>("The guides have faults:")));
    }

    /// <summary>A catalogue of guides that were read.</summary>
    public static GuideCatalog Of(IEnumerable<Guide> guides)
    {
        var all = guides.GroupBy(g => g.Id, StringComparer.Ordinal).SelectMany(versions => versions.OrderByDescending(g => g.Definition.Version)
            .Select((g, at) => (at == 0 ? g.Id : string.Create(null, $"{g.Id}.v{g.Definition.Version}"), new Lazy<Guide>(g))));
        return new(all);
    }

    /// <summary>Reads files <c>ID.json</c> and <c>ID.LANGUAGE.json</c>, earlier versions <c>ID.vN.json</c>, and changes <c>ID.changes.json</c> to the guides of the layers below: the guides without a fault, and all faults of the others.</summary>
    public static (ImmutableArray<Guide> Guides, ImmutableArray<GuideFault> Faults) Read(IEnumerable<IEnumerable<GuideFile>> layers, bool allowLocked)
    {
        var faults = new List<GuideFault>();
        var (all, sources) = (new List<GuideFile>(), new SortedDictionary<string, GuideSource>(StringComparer.Ordinal));
        foreach (var layer in layers)
        {
            foreach (var files in layer.GroupBy(f => GuideSource.StemOf(f.Name), StringComparer.Ordinal))
            {
                all.AddRange(files);
                var below = sources.GetValueOrDefault(files.Key);
                if (below?.Definition is null || files.Any(f => GuideSource.PartOf(f.Name).Length == 0))
                {
                    sources[files.Key] = below is { Definition.IsLocked: true } && !allowLocked ? below.Refuse(files.First().Name, faults) : new(files.Key, files, faults);
                }
                else
                {
                    GuideChanges.Apply(below, files, allowLocked, faults);
                }
            }
        }

        var present = sources.Values.Where(s => s.Definition is not null).GroupBy(s => s.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Definition!.Version)!.Definition!, StringComparer.Ordinal);
        foreach (var source in sources.Values)
        {
            source.Check(present);
        }

        return ([.. sources.Values.Where(s => s.IsRight).Select(s => s.ToGuide())], [.. JsonLines.Number(faults, all)]);
    }
}
