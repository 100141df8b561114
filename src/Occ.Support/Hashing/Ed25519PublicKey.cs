namespace Occ.Support;

/// <summary>The public key of an ed25519 secret seed (RFC 8032, section 5.1.5).</summary>
internal static class Ed25519PublicKey
{
    private const int SeedLength = 32;

    /// <summary>Whether 64 bytes are a seed of 32 bytes followed by its public key, as Solana and NEAR write a key pair.</summary>
    /// <remarks>
    /// A signature has the same length, and passes with a chance of 2^-255. Three signatures in four end in what is no public key,
    /// which is found without deriving one. A pair whose sign bit alone is wrong is called a pair: its seed is worth as much.
    /// Nothing is allocated, and nothing of the seed is left.
    /// </remarks>
    public static bool IsKeyPair(ReadOnlySpan<byte> pair)
    {
        var key = pair.Slice(SeedLength, Ed25519Curve.PointLength);
        if (!Ed25519Curve.CanBePublicKey(key))
        {
            return false;
        }

        Span<byte> scalar = stackalloc byte[64];
        Digests.Sha512(pair[..SeedLength], scalar);
        scalar[0] &= 0xf8;
        scalar[31] = (byte)((scalar[31] & 0x7f) | 0x40);
        var isPair = Ed25519Curve.IsMultiple(scalar[..SeedLength], key);
        scalar.Clear();
        return isPair;
    }
}
