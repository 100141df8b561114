namespace Occ.Support.Tests.Hashing;

public sealed class KangarooTwelveTests
{
    /// <summary>RFC 9861, section 5: KT128 of ptn(n) without customisation.</summary>
    [Theory]
    [InlineData(0, "1ac2d450fc3b4205d19da7bfca1b37513c0803577ac7167f06fe2ce1f0ef39e54269c056b8c82e48276038b6d292966cc07a3d4645272e31ff38508139eb0a71")]
    [InlineData(1, "2bda92450e8b147f8a7cb629e784a058efca7cf7d8218e02d345dfaa65244a1f")]
    [InlineData(17, "6bf75fa2239198db4772e36478f8e19b0f371205f6a9a93a273f51df37122888")]
    [InlineData(289, "0c315ebcdedbf61426de7dcf8fb725d1e74675d7f5327a5067f367b108ecb67c")]
    [InlineData(4913, "cb552e2ec77d9910701d578b457ddf772c12e322e4ee7fe417f92c758f0d59d0")]
    public void A_message_of_the_specification_gives_the_stated_hash(int length, string expected)
    {
        var message = Enumerable.Range(0, length).Select(i => (byte)(i % 251)).ToArray();
        var hash = new byte[expected.Length / 2];
        KangarooTwelve.Hash(message, hash);
        Assert.Equal(expected, Convert.ToHexString(hash).ToLowerInvariant());
    }

    [Fact]
    public void A_message_of_more_than_one_chunk_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KangarooTwelve.Hash(new byte[KangarooTwelve.MaxLength + 1], new byte[32]));
}
