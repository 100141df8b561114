namespace Occ.Support;

/// <summary>A brand's domain in front of another one.</summary>
internal sealed class LinksSubdomainEmbedRule() : LinkRule(LinkSign.SubdomainEmbed, "Chrome, lookalike URLs (target embedding)");
