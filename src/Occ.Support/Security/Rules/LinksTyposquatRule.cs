namespace Occ.Support;

/// <summary>A brand's name with a slip of the keyboard.</summary>
internal sealed class LinksTyposquatRule() : LinkRule(LinkSign.Typosquat, "Chrome, lookalike URLs; dnstwist");
