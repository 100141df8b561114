namespace Occ.Support.Tests.Privacy;

public sealed class CuedShapeTests
{
    private const string Hex40 = "742d35Cc6634C0532925a3b844Bc454e4438f44e", Hex64 = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    /// <summary>How a value stands to its cue: announced (=), close (.), in quotation marks ("), loose (~).</summary>
    [Theory]
    [InlineData("Pin", "", "4821", 4)]
    [InlineData("Pin", "", "48219301", 8)]
    [InlineData("Pin", "", "482193012", 0)]
    [InlineData("Pin", "", "482", 0)]
    [InlineData("Pin", "", "4821x", 0)]
    [InlineData("Pin", ".", "4 8 2 1", 7)]
    [InlineData("Pin", "=", "4-8-2-1, so", 7)]
    [InlineData("Pin", ".", "4.8.2.1", 7)]
    [InlineData("Pin", "", "4 8 2 1", 0)]
    [InlineData("Pin", ".", "4 8 2", 0)]
    [InlineData("Pin", ".", "4 8-2 1", 0)]
    [InlineData("Pin", ".", "4 8 2 1x", 0)]
    [InlineData("Pin", ".", "4,8,2,1", 0)]
    [InlineData("Pin", ".", "4 8 2 1 5 6 7 8", 15)]
    [InlineData("Pin", ".", "4 8 2 1 5 6 7 8 9", 0)]
    [InlineData("OneTimeCode", "", "482193", 6)]
    [InlineData("OneTimeCode", "", "482 193", 7)]
    [InlineData("OneTimeCode", "", "482-193.", 7)]
    [InlineData("OneTimeCode", "", "482 1934", 0)]
    [InlineData("OneTimeCode", "", "482 19x", 0)]
    [InlineData("OneTimeCode", "", "482.193", 0)]
    [InlineData("OneTimeCode", "", "48x 193", 0)]
    [InlineData("OneTimeCode", ".", "2 8 4 7 1 5", 11)]
    [InlineData("OneTimeCode", "=", "2 8 4 7 1 5", 11)]
    [InlineData("OneTimeCode", "", "2 8 4 7 1 5", 0)]
    [InlineData("OneTimeCode", "", "20240917", 0)] // a day
    [InlineData("OneTimeCode", "", "20391231", 0)]
    [InlineData("OneTimeCode", "", "20440917", 8)]
    [InlineData("OneTimeCode", "", "20242917", 8)]
    [InlineData("OneTimeCode", "", "20240947", 8)]
    [InlineData("OneTimeCode", "", "19990101", 8)]
    [InlineData("OneTimeCode", "", "2024091", 7)]
    [InlineData("OneTimeCode", "~", "482193", 6)]
    [InlineData("OneTimeCode", "~", "4821", 0)]
    [InlineData("OneTimeCode", "=.", "A1B2C", 5)]
    [InlineData("OneTimeCode", "=.", "A1B2C3D4", 8)]
    [InlineData("OneTimeCode", "=.", "A1B2", 0)]
    [InlineData("OneTimeCode", "=.", "A1B2C3D4E", 0)]
    [InlineData("OneTimeCode", "=.", "ABCDE", 0)]
    [InlineData("OneTimeCode", "=.", "a1B2C", 0)]
    [InlineData("OneTimeCode", "=", "A1B2C", 0)]
    [InlineData("OneTimeCode", ".", "A1B2C", 0)]
    [InlineData("CodeWord", "=", "482193", 6)]
    [InlineData("CodeWord", "=", "48219", 0)]
    [InlineData("CodeWord", "=", "48219x", 0)]
    [InlineData("CodeWord", "", "482193 by sms", 6)]
    [InlineData("CodeWord", "", "482193 by bus", 0)]
    [InlineData("Authenticator", "~", "482193", 6)]
    [InlineData("Authenticator", "~", "48219", 0)]
    [InlineData("Authenticator", ".", "482193", 6)]
    [InlineData("Authenticator", ".", "4821", 0)]
    [InlineData("Authenticator", ".", "482 193", 0)]
    [InlineData("Authenticator", "=.", "482 193", 7)]
    [InlineData("Authenticator", "=", "4821", 0)]
    [InlineData("RecoveryCodes", "=", "482193", 6)]
    [InlineData("RecoveryCodes", "=", "48219", 0)]
    [InlineData("RecoveryCodes", "", "482193", 0)]
    public void A_code_is_digits_in_one_piece_in_halves_or_apart(string cue, string place, string value, int length) =>
        Assert.Equal(length, Read(cue, place, value).Length);

    [Theory]
    [InlineData("=", "Hunter22", 8)]
    [InlineData("=", "hunter", 0)]
    [InlineData("=", "HUNTER", 0)]
    [InlineData("=", "Hunter", 0)]
    [InlineData("=", "hunTer", 6)]
    [InlineData("=", "HUNTEr", 0)]
    [InlineData("=", "hunt_er", 7)]
    [InlineData("=", "HUNT_ER", 7)]
    [InlineData("=", "!!!!", 0)]
    [InlineData("=", "1234", 0)]
    [InlineData("=.", "1234", 4)]
    [InlineData("=", "123456", 6)]
    [InlineData("=", "12345", 0)]
    [InlineData("=", "1234-6", 0)]
    [InlineData("=", "20240917", 0)]
    [InlineData("=.", "ab1", 0)]
    [InlineData("=", "ab12", 4)]
    [InlineData("", "abc123", 6)]
    [InlineData("", "123ABC", 6)]
    [InlineData("", "abc12", 0)]
    [InlineData("", "hunTer", 0)]
    [InlineData("", "123456", 0)]
    [InlineData(".", "123456", 6)]
    [InlineData("=", "http://a1", 0)]
    [InlineData("=.", "0x" + Hex40, 0)]
    [InlineData("=.", "0x" + Hex40 + "1", 43)]
    [InlineData("=", "Hunter22.,;:?)]}'", 8)]
    [InlineData("=\"", "Hunter22,;\"", 8)]
    [InlineData("=\"", "Hunter22.\"", 9)]
    [InlineData("=", "Hunter22了", 8)]
    [InlineData("=", "Hunter22です", 8)]
    [InlineData("=", "Hunter22로", 8)]
    [InlineData("=", "Hunter22[private key]", 8)]
    [InlineData("=", "Hunter22[x", 10)]
    [InlineData("=.\"", "opensesame\"", 10)]
    [InlineData("=\"", "opensesame\"", 0)]
    [InlineData(".\"", "opensesame\"", 0)]
    public void A_password_is_mixed_or_announced(string place, string value, int length) =>
        Assert.Equal(length, Read("Password", place, value).Length);

    [Theory]
    [InlineData(".", 64, 64)]
    [InlineData(".", 65, 0)]
    [InlineData("=", 24, 24)]
    [InlineData("=", 25, 0)]
    [InlineData("=.", 25, 25)]
    public void A_long_password_stands_close(string place, int letters, int length) =>
        Assert.Equal(length, Read("Password", place, "7" + new string('a', letters - 1)).Length);

    [Theory]
    [InlineData('"', '"')]
    [InlineData('“', '”')]
    [InlineData('‘', '’')]
    [InlineData('「', '」')]
    [InlineData('『', '』')]
    [InlineData('«', '»')]
    public void A_password_in_quotation_marks_may_hold_spaces(char open, char close)
    {
        Assert.Equal(11, Quoted(open, $"open sesame{close} and"));
        Assert.Equal(4, Quoted(open, $"a b1{close}"));
        Assert.Equal(0, Quoted(open, $"a b{close}"));
        Assert.Equal(0, Quoted(open, $"at least 8 of them{close}"));
        Assert.Equal(5, Quoted(open, $"open1\nsesame{close}"));
        Assert.Equal(5, Quoted(open, $"open1 [private key]{close}"));
        Assert.Equal(39, Quoted(open, "a1 " + new string('b', 36) + close));
        Assert.Equal(0, Quoted(open, "a1 " + new string('b', 37) + close));
    }

    [Theory]
    [InlineData("ApiKey", ".", "abcdefghij123456.", SecretKind.ApiKey, 16)]
    [InlineData("ApiKey", "=", "ABCDEFGH12345678", SecretKind.ApiKey, 16)]
    [InlineData("ApiKey", ".", "abcdefghij12345", default(SecretKind), 0)]
    [InlineData("ApiKey", "", "abcdefghij123456", default(SecretKind), 0)]
    [InlineData("ApiKey", "=", "1234567890123456", default(SecretKind), 0)]
    [InlineData("ApiKey", "=", "abcdefghijklMnop", SecretKind.ApiKey, 16)]
    [InlineData("ApiKey", ".", "abcdefghijklMnop", default(SecretKind), 0)]
    [InlineData("ApiKey", "=", "abcdefghijklmnop", default(SecretKind), 0)]
    [InlineData("ApiKey", "=.", "https-is-what-1-need", default(SecretKind), 0)]
    [InlineData("ApiKey", "=.", "0x" + Hex40, default(SecretKind), 0)]
    [InlineData("ApiKey", "=.", "0x" + Hex64, SecretKind.ApiKey, 66)]
    [InlineData("ApiKey", "=", "0x" + Hex64, default(SecretKind), 0)]
    [InlineData("ApiKey", "=", Hex64, default(SecretKind), 0)]
    [InlineData("ApiKey", "=.", Hex64, SecretKind.ApiKey, 64)]
    [InlineData("AuthenticatorSecret", ".", "JBSWY3DPEHPK3PXP", SecretKind.AuthenticatorSecret, 16)]
    [InlineData("AuthenticatorSecret", "", "JBSWY3DPEHPK3PXP", default(SecretKind), 0)]
    [InlineData("SecretWord", ".", "JBSWY3DPEHPK3PXP", SecretKind.AuthenticatorSecret, 16)]
    [InlineData("SecretWord", "=", "JBSWY3DPEHPK3PXP", default(SecretKind), 0)]
    [InlineData("SecretWord", "=.", "abcdefghij198765", SecretKind.ApiKey, 16)]
    [InlineData("SecretWord", ".", "abcdefghij1987651234567", default(SecretKind), 0)]
    [InlineData("SecretWord", ".", "abcdefghij19876512345678", SecretKind.ApiKey, 24)]
    [InlineData("SecretWord", "=.", Hex64, SecretKind.PrivateKey, 64)]
    [InlineData("SecretWord", "=.", "0x" + Hex64, SecretKind.PrivateKey, 66)]
    [InlineData("SecretWord", "=.", Hex64 + Hex64, SecretKind.PrivateKey, 128)]
    [InlineData("SecretWord", "=.", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", default(SecretKind), 0)]
    [InlineData("CardCode", ".", "123", SecretKind.PaymentCard, 3)]
    [InlineData("CardCode", "=", "1234", SecretKind.PaymentCard, 4)]
    [InlineData("CardCode", "", "123", default(SecretKind), 0)]
    [InlineData("CardCode", "=", "12", default(SecretKind), 0)]
    [InlineData("CardCode", "=", "12345", default(SecretKind), 0)]
    [InlineData("CardCode", "=", "12a", default(SecretKind), 0)]
    [InlineData("RecoveryCodes", "", "12345678 23456789 34567890", SecretKind.RecoveryCodes, 26)]
    [InlineData("RecoveryCodes", ".", "1234-5678", SecretKind.RecoveryCodes, 9)]
    [InlineData("RecoveryCodes", "=.", "12345678", SecretKind.RecoveryCodes, 8)]
    [InlineData("RecoveryCodes", ".", "12345678", default(SecretKind), 0)]
    [InlineData("RecoveryCodes", "=", "12345678", default(SecretKind), 0)]
    [InlineData("Identity", "=", "EA0748510", SecretKind.IdentityNumber, 9)]
    [InlineData("Identity", "", "EA0748510", default(SecretKind), 0)]
    [InlineData("Phone", "=", "12345678", SecretKind.PhoneNumber, 8)]
    [InlineData("Phone", ".", "12345678", default(SecretKind), 0)]
    [InlineData("Phone", "", "1234567890", default(SecretKind), 0)]
    [InlineData("Harmless", "=.", "Hunter22", default(SecretKind), 0)]
    public void A_value_has_the_shape_that_its_cue_announces(string cue, string place, string value, SecretKind kind, int length)
    {
        var found = Read(cue, place, value);
        Assert.Equal((kind, length), found.Length == 0 ? default : (found.Kind, found.Length));
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(201, 0)]
    public void An_opaque_token_has_200_letters_at_most(int letters, int length) =>
        Assert.Equal(length, Read("ApiKey", "=.", "7" + new string('a', letters - 1)).Length);

    private static int Quoted(char open, string value) =>
        CuedShapes.TryRead(open + value, Cue.Password, 1, new(IsConnected: true, IsClose: true, IsQuoted: true, IsLoose: false), out var found) ? found.Length : 0;

    private static SecretFinding Read(string cue, string place, string value)
    {
        var where = new CuedShapes.Place(place.Contains('='), place.Contains('.'), place.Contains('"'), place.Contains('~'));
        return CuedShapes.TryRead((place.Contains('"') ? '"' : ' ') + value, Enum.Parse<Cue>(cue), 1, where, out var found) ? found : default;
    }
}
