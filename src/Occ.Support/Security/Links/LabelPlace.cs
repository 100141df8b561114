namespace Occ.Support;

/// <summary>Where a label stands in a host.</summary>
/// <param name="role">What it is there.</param>
/// <param name="ending">The labels behind it: the public suffix of a name that was registered.</param>
internal readonly ref struct LabelPlace(LabelRole role, ReadOnlySpan<string> ending)
{
    public LabelRole Role { get; } = role;

    public ReadOnlySpan<string> Ending { get; } = ending;

    /// <summary>The last label of the ending; empty where there is none.</summary>
    public string Top => Ending.IsEmpty ? "" : Ending[^1];

    /// <summary>Whether names with this ending cost next to nothing, so that those who make them by the hundred take them.</summary>
    public bool IsCheap => !Ending.IsEmpty && LinkHosts.BuiltIn.Of("cheap").Contains(Top);

    /// <summary>Whether the ending is one that the brand itself has.</summary>
    public bool IsOf(BrandWord word) => !Ending.IsEmpty && word.HasEnding(Top);
}
