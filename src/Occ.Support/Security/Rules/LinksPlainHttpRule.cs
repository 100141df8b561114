namespace Occ.Support;

/// <summary>No encryption where people sign in or install.</summary>
internal sealed class LinksPlainHttpRule() : LinkRule(LinkSign.PlainHttp, "FTC, public Wi-Fi");
