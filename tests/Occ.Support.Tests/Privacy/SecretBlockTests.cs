namespace Occ.Support.Tests.Privacy;

public sealed class SecretBlockTests
{
    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY----- x", 58)]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY", 41)]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIB\nMIIC\n\nthat is all", 37)]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIB\n-----BEGIN", 32)]
    [InlineData("-----BEGIN PRIVATE KEY-----", 27)]
    [InlineData("-----BEGIN PRIVATE KEY-----这是，", 27)]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIB", -1)]
    [InlineData("-----BEGIN PRIVATE KEY", -1)]
    [InlineData("---- BEGIN PRIVATE KEY-----", -1)]
    [InlineData("-----BEGIN a very long label of some other program PRIVATE KEY-----", -1)]
    public void A_PEM_block_of_a_private_key_ends_with_its_last_line(string text, int end) =>
        Assert.Equal(end, SecretBlocks.PemEnd(text, text.IndexOf("BEGIN", StringComparison.Ordinal)));

    [Fact]
    public void Of_a_PEM_block_that_never_ends_20_000_code_units_are_taken() =>
        Assert.Equal(20_027, SecretBlocks.PemEnd("-----BEGIN PRIVATE KEY-----" + new string('A', 30_000), 5));

    [Theory]
    [InlineData("otpauth://totp/a?secret=B", 25)]
    [InlineData("otpauth-migration://offline?data=B,", 34)]
    [InlineData("otpauth://totp/a?secret=B).", 25)]
    [InlineData("otpauth://totp/a b", 16)]
    [InlineData("otpauth://totp/a，b", 16)]
    [InlineData("otpauth://totp/a\"", 16)]
    [InlineData("otpauth:/totp/a", -1)]
    [InlineData("otpauth-export://a", -1)]
    public void An_authenticators_URI_ends_where_URIs_end(string text, int end) => Assert.Equal(end, SecretBlocks.OtpAuthEnd(text, 7));

    [Theory]
    [InlineData("wc:ab@2?relay=irn&symKey=cd and", 27, 14)]
    [InlineData("wc:ab@1?bridge=x&key=cd.", 23, 12)]
    [InlineData("wc:ab@2?SYMKEY=cd", 17, 9)]
    [InlineData("wc:ab@2?relay=irn", -1, 9)]
    [InlineData("wc: symKey=cd", -1, 2)]
    [InlineData("wc://symKey=cd", -1, 2)]
    [InlineData("wc symKey=cd", -1, 2)]
    [InlineData("wc", -1, 2)]
    public void A_session_is_a_secret_with_its_key(string text, int end, int searched)
    {
        Assert.Equal(end, SecretBlocks.WalletConnectEnd(text, 2, out var upTo));
        Assert.Equal(searched, upTo);
    }

    [Fact]
    public void Of_a_session_1000_code_units_are_looked_at()
    {
        Assert.Equal(1002, SecretBlocks.WalletConnectEnd("wc:symKey=" + new string('a', 2000), 2, out _));
        Assert.Equal(-1, SecretBlocks.WalletConnectEnd("wc:" + new string('a', 993) + "symKey=", 2, out _));
    }

    [Theory]
    [InlineData(",", 64, true, 0)]
    [InlineData(" , ", 32, true, 0)]
    [InlineData(",", 32, false, 0)]
    [InlineData(",", 31, true, -1)]
    [InlineData(",", 33, true, -1)]
    [InlineData(",", 65, true, -1)]
    [InlineData(";", 32, true, -1)]
    [InlineData(",        ", 32, true, 0)]
    [InlineData(",         ", 32, true, -1)]
    public void A_list_of_32_or_64_bytes_is_a_key_where_one_is_spoken_of(string comma, int bytes, bool isNamed, int expected)
    {
        var list = "[ " + string.Join(comma, Enumerable.Range(0, bytes).Select(i => i * 5 % 256)) + " ]";
        Assert.Equal((isNamed && expected == 0 ? list.Length : 0, false), NumberArray.At(list + " more", isNamed));
        Assert.Equal((expected == 0 ? list.Length : 0, false), NumberArray.At(list + " is my private key", isNamed));
    }

    [Theory]
    [InlineData("255", true)]
    [InlineData("256", false)]
    [InlineData("007", true)]
    [InlineData("0007", false)]
    [InlineData("", false)]
    [InlineData("-1", false)]
    [InlineData("1a", false)]
    public void A_byte_is_a_number_to_255(string number, bool isByte)
    {
        Assert.Equal(isByte, NumberArray.At($"[{string.Concat(Enumerable.Repeat("1,", 31))}{number}]", isNamed: true).Length > 0);
        Assert.Equal(0, NumberArray.At($"[{string.Concat(Enumerable.Repeat("1,", 31))}{number}", isNamed: true).Length);
    }
}
