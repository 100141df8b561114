namespace Occ.Support;

/// <summary>Somebody asks for a password, a PIN or a one-time code.</summary>
internal sealed class CredentialRequestRule() : MessageRule("credential-request", "NIST SP 800-63B-4");
