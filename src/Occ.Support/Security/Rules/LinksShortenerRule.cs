namespace Occ.Support;

/// <summary>A short link.</summary>
internal sealed class LinksShortenerRule() : LinkRule(LinkSign.Shortener, "FTC, How to recognize and avoid phishing scams");
