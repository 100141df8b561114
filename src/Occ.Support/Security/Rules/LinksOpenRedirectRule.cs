namespace Occ.Support;

/// <summary>A link inside a link to another site.</summary>
internal sealed class LinksOpenRedirectRule() : LinkRule(LinkSign.OpenRedirect, "OWASP, Unvalidated redirects and forwards");
