using FsCheck.Xunit;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Occ.Support.Tests.Hashing;

/// <summary>The curve's few lines against BouncyCastle, which is slower and allocates.</summary>
public sealed class Ed25519Tests
{
    [Property(MaxTest = 200)]
    public void A_seed_and_its_public_key_are_always_a_key_pair(Guid left, Guid right)
    {
        var pair = Pair(left, right);

        Assert.True(Ed25519PublicKey.IsKeyPair(pair));
        pair[63] ^= 0x80;
        Assert.True(Ed25519PublicKey.IsKeyPair(pair), "a wrong sign does not make the seed worthless");
        pair[left.ToByteArray()[0] % 63] ^= 1;
        Assert.False(Ed25519PublicKey.IsKeyPair(pair));
    }

    [Property(MaxTest = 100)]
    public void A_signature_is_no_key_pair(Guid left, Guid right)
    {
        var signature = new byte[64];
        Ed25519.Sign(Pair(left, right), 0, left.ToByteArray(), 0, 16, signature, 0);

        Assert.False(Ed25519PublicKey.IsKeyPair(signature));
    }

    [Property(MaxTest = 300)]
    public void A_point_is_what_another_library_takes_for_one(Guid left, Guid right)
    {
        byte[] bytes = [.. left.ToByteArray(), .. right.ToByteArray()];

        Assert.Equal(Ed25519.ValidatePublicKeyPartial(bytes, 0), Ed25519Curve.IsPoint(bytes));
        Assert.True(Ed25519Curve.IsPoint(Pair(left, right).AsSpan(32)));
    }

    [Fact]
    public void The_public_key_is_that_of_the_specification() => Assert.True(Ed25519PublicKey.IsKeyPair(Convert.FromHexString(
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60" + // RFC 8032, section 7.1, test 1
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));

    private static byte[] Pair(Guid left, Guid right)
    {
        byte[] pair = [.. left.ToByteArray(), .. right.ToByteArray(), .. new byte[32]];
        Ed25519.GeneratePublicKey(pair, 0, pair, 32);
        return pair;
    }
}
