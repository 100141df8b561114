namespace Occ.Support;

/// <summary>A brand's name on free hosting.</summary>
internal sealed class LinksHostedBrandRule() : LinkRule(LinkSign.HostedBrand, "Public Suffix List, private domains");
