namespace Occ.Support.AI;

/// <summary>The guides.</summary>
internal sealed record GuidesAnswer(GuideAnswer[] Guides);

/// <summary>A guide in the list.</summary>
internal sealed record GuideAnswer(string Id, string Category, string Title, string Summary);
