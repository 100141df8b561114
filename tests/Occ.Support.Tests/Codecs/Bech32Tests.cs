using FsCheck.Xunit;
using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Codecs;

/// <summary>The checksums of bech32, blech32 and CashAddr beside the reference algorithms written straight.</summary>
public sealed class Bech32Tests
{
    public static TheoryData<string, uint> ValidTexts { get; } = new()
    {
        { "A12UEL5L", Bech32.Bech32Constant },
        { "a12uel5l", Bech32.Bech32Constant },
        { "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs", Bech32.Bech32Constant },
        { "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", Bech32.Bech32Constant },
        { "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", Bech32.Bech32Constant },
        { "?1ezyfcl", Bech32.Bech32Constant },
        { "A1LQFN3A", Bech32.Bech32mConstant },
        { "a1lqfn3a", Bech32.Bech32mConstant },
        { "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx", Bech32.Bech32mConstant },
        { "split1checkupstagehandshakeupstreamerranterredcaperredlc445v", Bech32.Bech32mConstant },
        { "?1v759aa", Bech32.Bech32mConstant },
    };

    /// <summary>BIP-173 and BIP-350, "Test vectors".</summary>
    [Theory]
    [MemberData(nameof(ValidTexts))]
    public void A_text_of_the_specification_has_its_checksum(string text, uint constant)
    {
        var separator = text.LastIndexOf('1');
        var data = text[(separator + 1)..];
        Assert.True(Bech32.TryRead(Bech32.StartFor(text.AsSpan(0, separator)), data, new byte[data.Length], out var checksum));
        Assert.Equal(constant, checksum);
    }

    [Property]
    public void The_checksum_is_the_one_of_the_reference_algorithm(byte[] content)
    {
        var hrp = new string([.. content.Take(5).Select(b => (char)('!' + (b % 60)))]).ToLowerInvariant() + "x";
        byte[] few = [.. content.Select(b => (byte)(b & 31))];
        byte[] digits = content.Length % 2 == 0 ? few : [.. Enumerable.Repeat(few, 12).SelectMany(d => d)]; // beyond the table by position
        var data = string.Concat(digits.Select(d => Bech32.Alphabet[d]));
        var read = new byte[data.Length];
        Assert.True(Bech32.TryRead(Bech32.StartFor(hrp), data, read, out var checksum));
        Assert.Equal(digits, read);
        Assert.Equal(PlainBech32.Polymod([.. hrp.Select(c => c >> 5), 0, .. hrp.Select(c => c & 31), .. digits.Select(d => (int)d)]), checksum);
        Assert.True(CashAddrChecksum.TryRead(CashAddrChecksum.StartFor(hrp), data, Bech32.Digits, read, out var wide));
        Assert.Equal(PlainCashAddr.Polymod([.. hrp.Select(c => c & 31), 0, .. digits.Select(d => (int)d)]), wide ^ 1);
        Assert.True(Blech32.TryRead(Blech32.StartFor(hrp), data, read, out var widest));
        Assert.Equal(Blech32Encoder.Polymod([.. hrp.Select(c => c >> 5), 0, .. hrp.Select(c => c & 31), .. digits.Select(d => (int)d)]), widest);
    }

    [Property]
    public void Bytes_come_back_from_their_digits(byte[] bytes)
    {
        var digits = PlainBech32.Regroup(bytes).Select(d => (byte)d).ToArray();
        var read = new byte[bytes.Length];
        Assert.Equal(bytes.Length, Bech32.ToBytes(digits, read));
        Assert.Equal(bytes, read);
        Assert.Equal(bytes.Length, Bech32.ByteCount(digits.Length));
    }

    [Property]
    public void Bytes_may_take_the_place_of_their_digits(byte[] bytes)
    {
        var digits = PlainBech32.Regroup(bytes).Select(d => (byte)d).ToArray();
        Assert.Equal(bytes.Length, Bech32.ToBytes(digits, digits));
        Assert.Equal(bytes, digits[..bytes.Length]);
    }

    [Fact]
    public void A_whole_digit_or_a_bit_left_over_is_refused()
    {
        Assert.Equal(-1, Bech32.ToBytes([0, 0, 0], new byte[8]));
        Assert.Equal(-1, Bech32.ToBytes([0, 1], new byte[8]));
        Assert.Equal(1, Bech32.ToBytes([31, 28], new byte[8]));
        Assert.Equal(-1, Bech32.ToBytes([0], new byte[8]));
        Assert.Equal(-1, Bech32.ByteCount(3));
        Assert.Equal(-1, Bech32.ByteCount(1));
    }

    [Theory]
    [InlineData("b")]
    [InlineData("q1q")]
    [InlineData("qi")]
    [InlineData("O")]
    [InlineData("q\0")]
    [InlineData("\u0440")]
    [InlineData("\u0080")]
    [InlineData("bb")]
    public void A_foreign_letter_is_refused(string data)
    {
        var digits = new byte[data.Length];
        Assert.False(Bech32.TryRead(1, data, digits, out _));
        Assert.False(Blech32.TryRead(1, data, digits, out _));
        Assert.False(CashAddrChecksum.TryRead(1, data, Bech32.Digits, digits, out _));
        Assert.Equal(data.Length - (data is "q1q" or "bb" ? 2 : 1), Bech32.IndexOfForeign(data));
    }

    [Theory]
    [InlineData("b")]
    [InlineData("bb")]
    [InlineData("bp")]
    public void A_foreign_letter_behind_many_others_is_refused(string end)
    {
        var data = new string('q', 200) + end;
        Assert.False(Bech32.TryRead(1, data, new byte[data.Length], out _));
        Assert.False(Blech32.TryRead(1, data, new byte[data.Length], out _));
    }

    /// <summary>The table by position is made for 122 digits.</summary>
    [Theory]
    [InlineData(121)]
    [InlineData(122)]
    [InlineData(123)]
    public void The_checksum_is_the_same_on_both_sides_of_the_table(int length)
    {
        var digits = Enumerable.Range(0, length).Select(i => (i * i + 1) & 31).ToList();
        Assert.True(Bech32.TryRead(Bech32.StartFor("bc"), string.Concat(digits.Select(d => Bech32.Alphabet[d])), new byte[length], out var checksum));
        Assert.Equal(PlainBech32.Polymod([3, 3, 0, 2, 3, .. digits]), checksum);
    }

    /// <summary>CashAddr specification, "Checksum": what its four samples come to.</summary>
    [Theory]
    [InlineData("prefix", "x64nx6hz")]
    [InlineData("p", "gpf8m4h7")]
    [InlineData("bitcoincash", "qpzry9x8gf2tvdw0s3jn54khce6mua7lcw20ayyn")]
    [InlineData("bchtest", "testnetaddress4d6njnut")]
    [InlineData("bchreg", "555555555555555555555555555555555555555555555udxmlmrz")]
    public void A_text_of_the_CashAddr_specification_has_its_checksum(string prefix, string data)
    {
        Assert.True(CashAddrChecksum.TryRead(CashAddrChecksum.StartFor(prefix), data, Bech32.Digits, new byte[data.Length], out var checksum));
        Assert.Equal(1UL, checksum);
    }
}
