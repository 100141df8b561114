using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Occ.Support.Tests.Hashing;

public sealed class Sha256LanesTests
{
    [Fact]
    public void Every_lane_is_the_platform_s_SHA_256_of_SHA_256()
    {
        var random = new Random(3);
        for (var length = 0; length <= Sha256Lanes.MaxMessageLength; length++)
        {
            var messages = Enumerable.Range(0, Sha256Lanes.Count).Select(lane => new byte[(length + lane) % (Sha256Lanes.MaxMessageLength + 1)]).ToArray();
            var words = new uint[128];
            for (var lane = 0; lane < messages.Length; lane++)
            {
                random.NextBytes(messages[lane]);
                Sha256Lanes.Load(messages[lane], words, lane);
            }

            var first = new uint[Sha256Lanes.Count];
            Sha256Lanes.FirstWordsOfSha256Twice(words, first);
            Assert.Equal(messages.Select(m => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(SHA256.HashData(m)))), first);
        }
    }
}
