namespace Occ.Support;

/// <summary>A brand's name in front of a foreign domain.</summary>
internal sealed class LinksSubdomainBrandRule() : LinkRule(LinkSign.SubdomainBrand, "Occ.Support");
