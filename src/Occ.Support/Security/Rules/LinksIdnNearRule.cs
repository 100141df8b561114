namespace Occ.Support;

/// <summary>Letters of other scripts that look almost like a brand's name.</summary>
internal sealed class LinksIdnNearRule() : LinkRule(LinkSign.IdnNear, "Unicode UTS #39; Chrome, lookalike URLs");
