namespace Occ.Support;

/// <summary>The person says that others have seen the phrase or the key.</summary>
internal sealed class KeyExposedRule() : MessageRule("key-exposed", "Wallet makers' backup guidance", urgency: AdviceUrgency.Now);
