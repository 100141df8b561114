namespace Occ.Support;

/// <summary>Letters of other scripts that look like a brand's name.</summary>
internal sealed class LinksIdnHomographRule() : LinkRule(LinkSign.IdnHomograph, "Unicode UTS #39; Chrome, lookalike URLs");
