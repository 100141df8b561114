namespace Occ.Support;

/// <summary>Letters and digits that look like a brand's name.</summary>
internal sealed class LinksAsciiHomoglyphRule() : LinkRule(LinkSign.AsciiHomoglyph, "dnstwist");
