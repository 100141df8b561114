namespace Occ.Support;

/// <summary>Money for nothing, or for a payment or a signature first.</summary>
internal sealed class GiveawayRule() : MessageRule("giveaway", "Occ.Support");
