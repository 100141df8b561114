namespace Occ.Support;

/// <summary>A telephone number for a wallet that has no telephone support.</summary>
internal sealed class PhoneNumberSupportRule() : MessageRule("phone-number-support", "Occ.Support", AdviceSeverity.Warning);
