namespace Occ.Support;

/// <summary>A brand's name with hyphens moved.</summary>
internal sealed class LinksHyphenationRule() : LinkRule(LinkSign.Hyphenation, "dnstwist");
