namespace Occ.Support;

/// <summary>Support that writes first.</summary>
internal sealed class ContactedFirstRule() : MessageRule("contacted-first", "Wallet makers' support policies", AdviceSeverity.Warning);
