using System.Text;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Codecs;

/// <summary>Base32 and base64 beside SimpleBase and the platform.</summary>
public sealed class Base32Tests
{
    /// <summary>RFC 4648, section 10.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void A_text_of_the_specification_is_decoded(string text, string encoded)
    {
        var bytes = new byte[16];
        Assert.Equal(text, Encoding.ASCII.GetString(bytes, 0, Base32.Decode(encoded, Base32.UpperDigits, bytes)));
        Assert.Equal(text, Encoding.ASCII.GetString(bytes, 0, Base32.Decode(encoded.ToLowerInvariant(), Base32.LowerDigits, bytes)));
    }

    [Property]
    public void Decoding_what_another_library_encoded_gives_the_bytes(byte[] bytes)
    {
        var read = new byte[bytes.Length];
        Assert.Equal(bytes.Length, Base32.Decode(SimpleBase.Base32.Rfc4648.Encode(bytes, padding: false), Base32.UpperDigits, read));
        Assert.Equal(bytes, read);
    }

    [Theory]
    [InlineData("M")] // a whole letter left over
    [InlineData("MZX")]
    [InlineData("MZ")] // a bit left over
    [InlineData("my")]
    [InlineData("M1")]
    [InlineData("MY======")]
    [InlineData("M\u0423")]
    [InlineData("M\u0080")]
    [InlineData("A")] // a whole letter, though it is zero
    public void A_text_that_is_not_of_the_alphabet_or_not_whole_is_refused(string text) =>
        Assert.Equal(-1, Base32.Decode(text, Base32.UpperDigits, new byte[16]));

    [Fact]
    public void A_text_that_does_not_fit_is_refused() => Assert.Equal(-1, Base32.Decode("MZXW6", Base32.UpperDigits, new byte[2]));

    [Property]
    public void Base64_of_the_platform_is_decoded_in_both_alphabets(byte[] bytes)
    {
        var text = Convert.ToBase64String(bytes).TrimEnd('=');
        foreach (var spelling in new[] { text, text.Replace('+', '-').Replace('/', '_') })
        {
            var read = new byte[bytes.Length];
            Assert.True(Base64Text.TryDecode(spelling, read, out _));
            Assert.Equal(bytes, read);
        }
    }

    [Theory]
    [InlineData("AB+_", 3, 3)] // both alphabets
    [InlineData("A B=", 3, 1)]
    [InlineData("AAA\u0410", 3, 3)]
    [InlineData("AAA\u0080", 3, 3)]
    [InlineData("*+-A", 3, 0)]
    [InlineData("*A", 1, 0)]
    [InlineData("**", 1, 0)]
    [InlineData("AB", 1, 1)] // stray bits
    [InlineData("A", 0, 0)] // a whole letter, though it is zero
    [InlineData("AAAA", 2, 3)]
    [InlineData("AAAAAAAA", 3, 7)]
    [InlineData("AA", 3, 1)]
    [InlineData("AAAA", 6, 3)]
    public void A_text_that_is_no_base64_is_refused_with_the_place(string text, int length, int position)
    {
        Assert.False(Base64Text.TryDecode(text, new byte[length], out var foreign));
        Assert.Equal(position, foreign);
    }

    [Fact]
    public void A_foreign_letter_is_found_wherever_it_stands()
    {
        for (var position = 0; position < 11; position++)
        {
            var text = new string('A', position) + '*' + new string('A', 10 - position);
            Assert.False(Base64Text.TryDecode(text, new byte[8], out var foreign));
            Assert.Equal(position, foreign);
        }

        Assert.False(Base64Text.TryDecode("*AAA*AAA", new byte[6], out _));
    }
}
