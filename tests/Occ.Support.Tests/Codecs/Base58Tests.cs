using System.Numerics;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Codecs;

/// <summary>Base58 beside SimpleBase and a plain twin over big numbers.</summary>
public sealed class Base58Tests
{
    [Property]
    public void Decoding_what_another_library_encoded_gives_the_bytes(byte[] content)
    {
        byte[] bytes = [.. new byte[content.Length % 3], .. content.Take(150)];
        if (bytes.Length > 0)
        {
            Assert.Equal(bytes, Decode(SimpleBase.Base58.Bitcoin.Encode(bytes)));
            var xrp = new byte[256];
            Assert.Equal(bytes, xrp[..Base58.DecodeXrp(SimpleBase.Base58.Ripple.Encode(bytes), xrp)]);
        }
    }

    [Property]
    public void Encoding_gives_the_text_of_another_library(byte[] content)
    {
        byte[] bytes = [.. new byte[content.Length % 3], .. content.Take(150)];
        Span<char> text = stackalloc char[Base58.MaxTextLength];
        Assert.Equal(SimpleBase.Base58.Bitcoin.Encode(bytes), text[..Base58.Encode(bytes, text)].ToString());
        Assert.Equal(SimpleBase.Base58.Ripple.Encode(bytes), text[..Base58.Encode(bytes, text, Base58.XrpAlphabet)].ToString());
    }

    [Fact]
    public void Any_letters_stand_for_the_number_that_the_plain_twin_reads()
    {
        var random = new Random(58);
        for (var length = 1; length <= Base58.MaxTextLength; length++)
        {
            var text = new string('1', length % 4) + string.Concat(random.GetItems<char>(Base58.BitcoinAlphabet, length - Math.Min(length, length % 4)));
            Assert.Equal(PlainDecode(text), Decode(text));
        }
    }

    [Fact]
    public void The_largest_number_of_each_length_is_decoded()
    {
        for (var length = 1; length <= Base58.MaxTextLength; length++)
        {
            var text = new string('z', length);
            Assert.Equal(PlainDecode(text), Decode(text));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1O1")]
    [InlineData("I")]
    [InlineData("11l")]
    [InlineData("zz\0")]
    [InlineData("z z")]
    [InlineData("\u0441")]
    [InlineData("z\uff11")]
    [InlineData("z\u0080")]
    [InlineData("00")]
    public void A_text_with_a_foreign_letter_is_refused(string text)
    {
        Assert.Equal(-1, Base58.Decode(text, new byte[64]));
        Assert.Equal(text.ToList().FindIndex(c => !Base58.BitcoinAlphabet.Contains(c)), Base58.IndexOfForeign(text));
    }

    [Fact]
    public void A_text_that_is_too_long_or_does_not_fit_is_refused()
    {
        Assert.Equal(-1, Base58.Decode(new string('1', Base58.MaxTextLength + 1), new byte[512]));
        Assert.Equal(-1, Base58.Decode("1111", new byte[3]));
        Assert.Equal(-1, Base58.Decode(new string('z', 44), new byte[32]));
    }

    [Fact]
    public void The_alphabet_of_the_XRP_Ledger_has_the_same_bounds()
    {
        var bytes = new byte[512];
        Assert.Equal(Base58.MaxTextLength, Base58.DecodeXrp(new string('r', Base58.MaxTextLength), bytes));
        Assert.Equal(-1, Base58.DecodeXrp(new string('r', Base58.MaxTextLength + 1), bytes));
        Assert.Equal(-1, Base58.DecodeXrp("rl", bytes));
        Assert.Equal(1, Base58.IndexOfForeignXrp("rl"));
    }

    [Fact]
    public void What_the_bytes_held_before_does_not_show()
    {
        var bytes = new byte[8];
        Array.Fill(bytes, (byte)0xff);
        Assert.Equal(3, Base58.Decode("11z", bytes));
        Assert.Equal([0, 0, 57], bytes[..3]);
    }

    [Fact]
    public void A_product_whose_low_half_is_zero_carries_nothing()
    {
        var number = (BigInteger.Pow(2, 54) * BigInteger.Pow(58, 10)) + 1;
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        Assert.Equal(bytes, Decode(SimpleBase.Base58.Bitcoin.Encode(bytes)));
    }

    private static byte[] Decode(string text)
    {
        var bytes = new byte[256];
        var length = Base58.Decode(text, bytes);
        Assert.NotEqual(-1, length);
        return bytes[..length];
    }

    private static byte[] PlainDecode(string text)
    {
        var number = text.Aggregate(BigInteger.Zero, (sum, c) => (sum * 58) + Base58.BitcoinAlphabet.IndexOf(c, StringComparison.Ordinal));
        var zeros = text.TakeWhile(c => c == '1').Count();
        return [.. new byte[zeros], .. number.IsZero ? [] : number.ToByteArray(isUnsigned: true, isBigEndian: true)];
    }
}
