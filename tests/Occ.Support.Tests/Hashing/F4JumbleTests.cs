using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Hashing;

public sealed class F4JumbleTests
{
    /// <summary>The first vectors of zcash-test-vectors, f4jumble.py.</summary>
    [Theory]
    [InlineData(
        "5d7a8f739a2d9e945b0ce152a8049e294c4d6e66b164939daffa2ef6ee6921481cdd86b3cc4318d9614fc820905d042b",
        "0304d029141b995da5387c125970673504d6c764d91ea6c082123770c7139ccd88ee27368cd0c0921a0444c8e5858d22")]
    [InlineData(
        "b1ef9ca3f24988c7b3534201cfb1cd8dbf69b8250c18ef41294ca97993db546c1fe01f7e9c8e36d6a5e29d4e30a73594bf5098421c69378af1e40f64e125946f",
        "5271fa3321f3adbcfb075196883d542b438ec6339176537daf859841fe6a56222bff76d1662b5509a9e1079e446eeedd2e683c31aae3ee1851d7954328526be1")]
    public void A_message_of_the_specification_is_turned_back(string normal, string jumbled)
    {
        var message = Convert.FromHexString(jumbled);
        Assert.True(F4Jumble.TryUndo(message));
        Assert.Equal(normal, Convert.ToHexString(message).ToLowerInvariant());
    }

    [Theory]
    [InlineData(48)]
    [InlineData(49)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(680)]
    public void A_message_of_any_length_comes_back(int length)
    {
        var message = new byte[length];
        new Random(length).NextBytes(message);
        var jumbled = PlainF4Jumble.Jumble(message);
        Assert.NotEqual(message, jumbled);
        Assert.True(F4Jumble.TryUndo(jumbled));
        Assert.Equal(message, jumbled);
    }

    [Fact]
    public void A_message_that_is_too_short_is_refused() => Assert.False(F4Jumble.TryUndo(new byte[47]));
}
