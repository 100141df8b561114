namespace Occ.Support;

/// <summary>A guide in a list.</summary>
public sealed class GuideSummary
{
    private readonly Guide _guide;

    internal GuideSummary(Guide guide) => _guide = guide;

    /// <summary>The id.</summary>
    public string Id => _guide.Id;

    /// <summary>The version, which counts up with every published change.</summary>
    public int Version => _guide.Definition.Version;

    /// <summary>The content hash of this version, in hex.</summary>
    public string Hash => _guide.Hash;

    /// <summary>What its problem is about.</summary>
    public ProblemCategory Category => _guide.Definition.Category;

    /// <summary>The languages of the guide, as BCP-47 tags.</summary>
    public IReadOnlyCollection<string> Languages => [.. _guide.Languages];

    /// <summary>The title.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Title(string? language) => _guide.Text("title", language)!;

    /// <summary>What the guide helps with, in a sentence.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Summary(string? language) => _guide.Text("summary", language)!;

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
