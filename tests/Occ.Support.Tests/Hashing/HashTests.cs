using System.Text;

namespace Occ.Support.Tests.Hashing;

/// <summary>The values that the specifications of the hash functions state.</summary>
public sealed class HashTests
{
    private static readonly Dictionary<string, (HashFunction Function, int Length)> Functions = new()
    {
        ["blake-256"] = (Blake256.Hash, 32),
        ["groestl-512"] = (Groestl512.Hash, 64),
        ["sha3-256"] = (Digests.Sha3, 32),
        ["ripemd-160"] = (Digests.Ripemd160, 20),
        ["blake2b-256"] = (Digests.Blake2b256, 32),
    };

    [Theory]
    [InlineData("blake-256", "00", "0ce8d4ef4dd7cd8d62dfded9d4edb0a774ae6a41929a74da23109e8f11139c87")]
    [InlineData("blake-256", "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000", "d419bad32d504fb7d44d460c42c5593fe544fa4c135dec31e21bd9abdcc22d41")]
    [InlineData("blake-256", "", "716f6e863f744b9ac22c97ec7b76ea5f5908bc5b2f67c61510bfc4751384ea7a")]
    [InlineData("groestl-512", "", "6d3ad29d279110eef3adbd66de2a0345a77baede1557f5d099fce0c03d6dc2ba8e6d4a6633dfbd66053c20faa87d1a11f39a7fbe4a6c2f009801370308fc4ad8")]
    [InlineData("groestl-512", "616263", "70e1c68c60df3b655339d67dc291cc3f1dde4ef343f11b23fdd44957693815a75a8339c682fc28322513fd1f283c18e53cff2b264e06bf83a2f0ac8c1f6fbff6")]
    [InlineData("sha3-256", "", "a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a")]
    [InlineData("ripemd-160", "616263", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc")]
    [InlineData("blake2b-256", "", "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")]
    public void A_hash_has_the_value_of_its_specification(string name, string data, string expected)
    {
        var (function, length) = Functions[name];
        var hash = new byte[length];
        function(Convert.FromHexString(data), hash);
        Assert.Equal(expected, Convert.ToHexString(hash).ToLowerInvariant());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lengths_around_the_end_of_a_block_give_as_many_hashes(bool blake)
    {
        HashFunction function = blake ? Blake256.Hash : Groestl512.Hash;
        var hashes = Enumerable.Range(0, 300).Select(length =>
        {
            var hash = new byte[64];
            function(Encoding.ASCII.GetBytes(new string('a', length)), hash);
            return Convert.ToHexString(hash);
        });
        Assert.Equal(300, hashes.Distinct().Count());
    }
}
