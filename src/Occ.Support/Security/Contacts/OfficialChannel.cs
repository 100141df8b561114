namespace Occ.Support;

/// <summary>One way in which a brand talks with its users.</summary>
public sealed record OfficialChannel
{
    /// <summary>What kind of channel it is.</summary>
    public required ChannelKind Kind { get; init; }

    /// <summary>Its address: a link, an e-mail address, a telephone number with its country code, or a handle behind the name of its network, such as <c>wechat: occ_support</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The languages spoken, as BCP-47 tags; empty where that is unknown.</summary>
    public ReportItems<string> Languages { get; init; }

    /// <summary>When somebody answers, in words or as the name of a calendar of the host; null where that is unknown.</summary>
    public string? Hours { get; init; }

    /// <summary>What it is good for; empty where it takes anything.</summary>
    public ReportItems<ProblemCategory> GoodFor { get; init; }

    /// <summary>What it never asks for; all of it, unless said otherwise.</summary>
    public ReportItems<NeverAsked> NeverAsks { get; init; } = [.. Enum.GetValues<NeverAsked>()];

    /// <summary>The sentences that say what it never asks for.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public IReadOnlyList<string> Promises(string? language = null) => [.. NeverAsks.Select(n => TextCatalog.BuiltIn.Get($"security.never.{KebabCase.Code(n)}", language))];
}
