namespace Occ.Support;

/// <summary>What a link is, which brand it belongs to or imitates, and what shows it.</summary>
/// <param name="Verdict">What it is.</param>
/// <param name="Brand">The brand that it belongs to, or imitates; null where there is none.</param>
/// <param name="Findings">What was seen, the gravest first; it holds positions and nothing of the link.</param>
public readonly record struct LinkCheck(LinkVerdict Verdict, Brand? Brand, ReportItems<LinkFinding> Findings)
{
    /// <summary>Where the host stands in the text: the first UTF-16 code unit; 0 where there is none.</summary>
    public int HostStart { get; init; }

    /// <summary>The number of UTF-16 code units of the host; 0 where there is none.</summary>
    public int HostLength { get; init; }

    /// <summary>Says the verdict in a sentence.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) =>
        TextCatalog.BuiltIn.Get(Verdict is LinkVerdict.Caution && Brand is not null ? "security.link.caution-brand" : $"security.link.{KebabCase.Code(Verdict)}", language, ("brand", Brand?.Name ?? ""));

    /// <summary>Returns the verdict and the brand.</summary>
    public override string ToString() => Brand is null ? KebabCase.Code(Verdict) : $"{KebabCase.Code(Verdict)}, {Brand.Id}";
}
