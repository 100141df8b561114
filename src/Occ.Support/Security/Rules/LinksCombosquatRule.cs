namespace Occ.Support;

/// <summary>A brand's name among words that lure.</summary>
internal sealed class LinksCombosquatRule() : LinkRule(LinkSign.Combosquat, "Chrome, lookalike URLs (combosquatting)");
