namespace Occ.Support;

/// <summary>Something before an @.</summary>
internal sealed class LinksUserinfoRule() : LinkRule(LinkSign.Userinfo, "Google Safe Browsing, URLs and hashing");
