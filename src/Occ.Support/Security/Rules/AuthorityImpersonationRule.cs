namespace Occ.Support;

/// <summary>Police, a court or a tax office that wants coins.</summary>
internal sealed class AuthorityImpersonationRule() : MessageRule("authority-impersonation", "FBI IC3, public service announcements");
