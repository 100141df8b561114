namespace Occ.Support;

/// <summary>A name near one that the person used before.</summary>
internal sealed class LinksLookalikeOfKnownRule() : LinkRule(LinkSign.LookalikeOfKnown, "Chrome, lookalike URLs");
