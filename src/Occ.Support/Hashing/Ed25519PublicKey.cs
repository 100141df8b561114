using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Occ.Support;

/// <summary>The public key of an ed25519 secret seed (RFC 8032, section 5.1.5).</summary>
internal static class Ed25519PublicKey
{
    /// <summary>Whether 64 bytes are a seed of 32 bytes followed by its public key, as Solana and NEAR write a key pair.</summary>
    /// <remarks>A signature has the same length; it passes with a chance of 2^-256. The derivation costs about 100 µs.</remarks>
    public static bool IsKeyPair(ReadOnlySpan<byte> pair)
    {
        var seed = pair[..32].ToArray();
        var derived = new byte[32];
        Ed25519.GeneratePublicKey(seed, 0, derived, 0);
        Array.Clear(seed);
        return pair[32..64].SequenceEqual(derived);
    }
}
