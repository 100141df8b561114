namespace Occ.Support;

/// <summary>A brand's own address.</summary>
internal sealed class LinksOfficialRule() : LinkRule(LinkSign.Official, "Occ.Support");
