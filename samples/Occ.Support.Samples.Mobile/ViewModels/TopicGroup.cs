namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The guides of one category.</summary>
/// <param name="Title">The category.</param>
/// <param name="Topics">Its guides.</param>
public sealed record TopicGroup(string Title, IReadOnlyList<Topic> Topics);

/// <summary>A guide to choose.</summary>
/// <param name="Guide">Its id.</param>
/// <param name="Title">Its title.</param>
public sealed record Topic(string Guide, string Title);
