namespace Occ.Support;

/// <summary>An unusual port.</summary>
internal sealed class LinksOddPortRule() : LinkRule(LinkSign.OddPort, "Occ.Support");
