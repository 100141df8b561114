namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>One thing that was found in a message. A secret is named, never shown.</summary>
/// <param name="Kind">What to say of it.</param>
/// <param name="What">What it is.</param>
/// <param name="Text">Its words; null for a secret.</param>
/// <param name="Why">An explanation; null where there is none.</param>
public sealed record FoundLine(MarkKind Kind, string What, string? Text, string? Why);
