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
    [InlineData("so my pass for the app is Tr0ub4dor&3 and it wont let me in", "Tr0ub4dor&3")]
    [InlineData("Login: maria / pw: Sonne2023!", "Sonne2023!")]
    [InlineData("got text \"553201 is your OKX code\", what is it", "553201")]
    [InlineData("我把密码改成了Abc@2024，结果还是登不上", "Abc@2024")]
    [InlineData("비밀번호를 Seoul!2024 로 바꿨어요", "Seoul!2024")]
    [InlineData("me llegó el código 553201 por SMS", "553201")]
    [InlineData("j'ai reçu le code 553201 par SMS", "553201")]
    [InlineData("The 2FA app shows 553201 now", "553201")]
    [InlineData("two factor code 553 201", "553 201")]
    [InlineData("届いた認証コードは553201でした", "553201")]
    [InlineData("비번 Seoul2024인데 안돼요", "Seoul2024")]
    [InlineData("mon mdp c'est Soleil75", "Soleil75")]
    [InlineData("pwd is \"correct horse\"", "correct horse")]
    [InlineData("recovery code ABCD-EFGH-1234-5678", "ABCD-EFGH-1234-5678")]
    [InlineData("teléfono 612345678", "612345678")]
    [InlineData("SSN 123-45-6789", "123-45-6789")]
    [InlineData("wallet pin code 4821 not accepted", "4821")]
    [InlineData("护照号 EA0748510", "EA0748510")]
    [InlineData("your code is 2 8 4 7 1 5", null)]
    [InlineData("your verification code is 2 8 4 7 1 5", "2 8 4 7 1 5")]
    [InlineData("验证码：②⑧④⑦①⑤", "②⑧④⑦①⑤")]
    [InlineData("mi DNI es 12345678Z", "12345678Z")]
    [InlineData("bot token 6123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0", "6123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0")]
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
