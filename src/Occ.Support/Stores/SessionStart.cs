namespace Occ.Support;

/// <summary>How a conversation begins.</summary>
/// <param name="Guide">The id of a guide.</param>
/// <param name="Language">A BCP-47 tag; the nearest language of the guide is taken. Null for English.</param>
public sealed record SessionStart(string Guide, string? Language = null)
{
    /// <summary>A report whose facts are not asked again, such as the draft that was read from a message; null for none.</summary>
    public ProblemReport? Draft { get; init; }

    /// <summary>The person it belongs to, so that it can be erased for them; null where the host does not say.</summary>
    public StoreKey? Person { get; init; }

    internal Turn Begin(Troubleshooter troubleshooter, DateTimeOffset now) => Draft is null
        ? troubleshooter.Start(Guide, Language, now)
        : troubleshooter.StartFrom(Guide, Draft, Language, now);
}
