namespace Occ.Support;

/// <summary>A wallet is to be connected or signed with, for a step that does not exist.</summary>
internal sealed class MaliciousSignatureRule() : MessageRule("malicious-signature", "Scam Sniffer, phishing reports");
