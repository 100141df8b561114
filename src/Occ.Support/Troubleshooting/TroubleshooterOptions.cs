namespace Occ.Support;

/// <summary>What a host adds to the guides of the library, and which checks it can make.</summary>
public sealed class TroubleshooterOptions
{
    /// <summary>Whether the guides of the library are the lowest layer. True unless said otherwise.</summary>
    public bool UsesBuiltInGuides { get; set; } = true;

    /// <summary>Layers of files, each on top of the earlier ones: new guides, texts by key, changes of steps. All are checked after merging.</summary>
    public IList<IReadOnlyList<GuideFile>> Layers { get; } = [];

    /// <summary>The names of the automatic checks that the host can make; without them, people are asked.</summary>
    public ISet<string> Probes { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether layers may change security guides, steps and texts. False unless said otherwise.</summary>
    public bool AllowsLockedChanges { get; set; }

    internal IEnumerable<IEnumerable<GuideFile>> AllLayers => (UsesBuiltInGuides ? Layers.Prepend(GuideFile.BuiltIn) : Layers).Select(l => (IEnumerable<GuideFile>)l);

    /// <summary>The same options, and some checks more.</summary>
    internal TroubleshooterOptions With(IEnumerable<IProbe> probes)
    {
        var all = new TroubleshooterOptions { UsesBuiltInGuides = UsesBuiltInGuides, AllowsLockedChanges = AllowsLockedChanges };
        foreach (var layer in Layers)
        {
            all.Layers.Add(layer);
        }

        all.Probes.UnionWith(Probes.Concat(probes.Select(p => p.Name)));
        return all;
    }
}
