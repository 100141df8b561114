namespace Occ.Support.Tests.Privacy;

public sealed class CuedValueTests
{
    [Theory]
    [InlineData("my password is Hunter22", "Hunter22")]
    [InlineData("Password: correct.horse1!", "correct.horse1!")]
    [InlineData("the password for my wallet is abc12345.", "abc12345")]
    [InlineData("pwd=Qwe!rty", "Qwe!rty")]
    [InlineData("passphrase \"open sesame\"", null)]
    [InlineData("my passphrase is \"opensesame\"", "opensesame")]
    [InlineData("密码是abc12345，登录不了", "abc12345")]
    [InlineData("我的密码：Qwerty99", "Qwerty99")]
    [InlineData("支付密码123456", "123456")]
    [InlineData("口令为 x9Y8z7", "x9Y8z7")]
    [InlineData("my PIN is 4821", "4821")]
    [InlineData("PIN 4821 does not work", "4821")]
    [InlineData("PIN码是 482193", "482193")]
    [InlineData("验证码 123456", "123456")]
    [InlineData("验证码是123456", "123456")]
    [InlineData("短信验证码：883920，请查收", "883920")]
    [InlineData("The verification code I got is 482913", "482913")]
    [InlineData("482913 is your Binance verification code", "482913")]
    [InlineData("482913是您的验证码", "482913")]
    [InlineData("OTP: 992133", "992133")]
    [InlineData("login code 88291 expires soon", "88291")]
    public void A_value_is_found_behind_its_cue(string text, string? value)
    {
        var found = SecretScanner.Default.Scan(text);
        Assert.Equal(value is null ? [] : [value], found.Select(f => text.Substring(f.Start, f.Length)));
    }

    [Theory]
    [InlineData("{\"version\":3,\"address\":\"2c7536e3605d9c16a7a3d7b1898e529396a65c23\",\"crypto\":{\"cipher\":\"aes-128-ctr\",\"cipherparams\":{\"iv\":\"8384\"},\"ciphertext\":\"7a02\",\"kdf\":\"scrypt\",\"kdfparams\":{},\"mac\":\"ab\"},\"id\":\"1\"}", SecretKind.Keystore, "{\"cipher\"", "\"ab\"}")]
    [InlineData("see -----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\nIBkg==\n-----END EC PRIVATE KEY----- there", SecretKind.PrivateKey, "-----BEGIN", "KEY-----")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\nb3BlbnNzaC1rZXk\nand that is all of it", SecretKind.PrivateKey, "-----BEGIN", "zaC1rZXk")]
    [InlineData("scan otpauth://totp/Wallet:bob?secret=JBSWY3DPEHPK3PXP&issuer=X please", SecretKind.AuthenticatorSecret, "otpauth", "issuer=X")]
    [InlineData("otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8", SecretKind.AuthenticatorSecret, "otpauth", "tvu8")]
    public void A_block_is_found_whole(string text, SecretKind kind, string begins, string ends)
    {
        var finding = Assert.Single(SecretScanner.Default.Scan(text));
        var found = text.Substring(finding.Start, finding.Length);
        Assert.Equal(kind, finding.Kind);
        Assert.StartsWith(begins, found, StringComparison.Ordinal);
        Assert.EndsWith(ends, found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_key_and_a_certificate_in_PEM_stay() =>
        Assert.Empty(SecretScanner.Default.Scan("-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"));
}
