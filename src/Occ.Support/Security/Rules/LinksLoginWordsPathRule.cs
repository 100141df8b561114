namespace Occ.Support;

/// <summary>The words of a wallet's recovery on an unknown site.</summary>
internal sealed class LinksLoginWordsPathRule() : LinkRule(LinkSign.LoginWordsPath, "Occ.Support");
