namespace Occ.Support;

/// <summary>A name written so that only a browser can read it.</summary>
internal sealed class LinksPercentHostRule() : LinkRule(LinkSign.PercentHost, "Google Safe Browsing, URLs and hashing");
