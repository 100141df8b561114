namespace Occ.Support;

/// <summary>A link that holds what can't be seen.</summary>
internal sealed class LinksInvisibleCharsRule() : LinkRule(LinkSign.InvisibleChars, "Unicode UTS #39; Unicode UTR #36");
