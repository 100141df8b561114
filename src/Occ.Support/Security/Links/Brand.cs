namespace Occ.Support;

/// <summary>A wallet, exchange, explorer or other service whose name is imitated.</summary>
public sealed record Brand
{
    /// <summary>Its id, such as <c>metamask</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as it writes it.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in kebab case, such as <c>wallet</c>, <c>exchange</c> or <c>explorer</c>; empty where that is not told.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Its own domains, the first before the others; all names below them are its own too.</summary>
    public ReportItems<string> Domains { get; init; }

    /// <summary>The words that stand for it in the names of sites, in lower case.</summary>
    public ReportItems<string> Keywords { get; init; }

    /// <summary>Whether its keywords are ordinary words, whose bare occurrence proves nothing.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Its names on social media and in chats.</summary>
    public ReportItems<string> Handles { get; init; }
}
