namespace Occ.Support;

/// <summary>Somebody asks for a recovery phrase or a private key.</summary>
internal sealed class SeedPhraseRequestRule() : MessageRule("seed-phrase-request", "Wallet makers' support policies");
