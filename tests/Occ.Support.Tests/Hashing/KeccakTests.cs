using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support.Tests.Hashing;

public sealed class KeccakTests
{
    [Fact]
    public void Every_length_hashes_as_BouncyCastle_does()
    {
        var random = new Random(5);
        var hash = new byte[32];
        for (var length = 0; length <= 300; length++)
        {
            var data = new byte[length];
            random.NextBytes(data);
            Digests.Keccak256(data, hash);
            Assert.Equal(Plain(new KeccakDigest(256), data), hash);
            Digests.Sha3(data, hash);
            Assert.Equal(Plain(new Sha3Digest(256), data), hash);
        }
    }

    [Fact]
    public void Every_lane_hashes_as_one_alone()
    {
        var random = new Random(6);
        for (var length = 0; length <= KeccakLanes.MaxMessageLength; length += 5)
        {
            var messages = Enumerable.Range(0, KeccakLanes.Count).Select(lane => new byte[(length + lane) % (KeccakLanes.MaxMessageLength + 1)]).ToArray();
            var words = new ulong[KeccakLanes.Words];
            Array.Fill(words, ulong.MaxValue);
            for (var lane = 0; lane < messages.Length; lane++)
            {
                random.NextBytes(messages[lane]);
                KeccakLanes.Load(messages[lane], words, lane);
            }

            KeccakLanes.Hash(words);
            for (var lane = 0; lane < messages.Length; lane++)
            {
                var hash = new byte[32];
                KeccakLanes.Read(words, lane, hash);
                Assert.Equal(Plain(new KeccakDigest(256), messages[lane]), hash);
            }
        }
    }

    private static byte[] Plain(IDigest digest, byte[] data)
    {
        digest.BlockUpdate(data, 0, data.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }
}
