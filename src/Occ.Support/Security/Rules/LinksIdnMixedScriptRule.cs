namespace Occ.Support;

/// <summary>A name that mixes alphabets.</summary>
internal sealed class LinksIdnMixedScriptRule() : LinkRule(LinkSign.IdnMixedScript, "Unicode UTS #39, 5.2");
