namespace Occ.Support;

/// <summary>A number in place of a name.</summary>
internal sealed class LinksIpHostRule() : LinkRule(LinkSign.IpHost, "Google Safe Browsing, URLs and hashing");
