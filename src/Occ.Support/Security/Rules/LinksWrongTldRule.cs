namespace Occ.Support;

/// <summary>A brand's name under another ending.</summary>
internal sealed class LinksWrongTldRule() : LinkRule(LinkSign.WrongTld, "Occ.Support");
