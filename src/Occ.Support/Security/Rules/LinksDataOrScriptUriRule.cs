namespace Occ.Support;

/// <summary>Content or code in place of an address.</summary>
internal sealed class LinksDataOrScriptUriRule() : LinkRule(LinkSign.DataOrScriptUri, "WHATWG URL; OWASP ASVS 5.0");
