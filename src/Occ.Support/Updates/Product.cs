namespace Occ.Support;

/// <summary>A product of which there are releases.</summary>
internal sealed record Product(string Id, ReleaseKind Kind, ReleaseVersion Latest)
{
    /// <summary>The oldest version that still works; null where every version does, as far as is known.</summary>
    public ReleaseVersion? Minimum { get; init; }

    public IReadOnlyList<VersionRange> Vulnerable { get; init; } = [];

    /// <summary>What runs on which system; none where that is not known.</summary>
    public IReadOnlyList<SystemRow> Systems { get; init; } = [];

    /// <summary>Versions that must be installed on the way to newer ones, in order.</summary>
    public IReadOnlyList<ReleaseVersion> Stops { get; init; } = [];

    public int? StorageMegabytes { get; init; }
}

/// <summary>Versions from one on, or from the first, and before another, or without end.</summary>
internal readonly record struct VersionRange(ReleaseVersion? From, ReleaseVersion? Before)
{
    public bool Holds(ReleaseVersion version) => (From is null || !version.IsBefore(From)) && (Before is null || version.IsBefore(Before));
}

/// <summary>The newest version that runs on some versions of a system.</summary>
internal sealed record SystemRow(string System, VersionRange Versions, ReleaseVersion Latest);
