namespace Occ.Support.Tests.Privacy;

public sealed class SecretWalkTests
{
    private const string Key = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", Hex = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    [Fact]
    public void All_secrets_of_a_message_are_found_in_one_piece_and_in_several()
    {
        var broken = Key[..26] + "\n" + Key[26..];
        var spaced = string.Join(' ', Key.ToCharArray());
        string[] secrets = [Key, broken, "anna@gmail.com", spaced, broken, "+14155550123"];
        var text = "Here: " + string.Join(" , it was: ", secrets) + " !";
        Assert.Equal(secrets, SecretScanner.Default.Scan(text).Select(f => text.Substring(f.Start, f.Length)));
    }

    [Theory]
    [InlineData("private key: " + Key + " , look: #", 1)]
    [InlineData("private key: [private key] , look: #", 0)]
    [InlineData("private key, look: #", 1)]
    [InlineData("seed phrase: [recovery phrase] look: #", 0)]
    public void What_was_said_before_a_secret_was_said_about_it(string text, int secrets) =>
        Assert.Equal(secrets, SecretScanner.Default.Scan(text.Replace("#", Hex, StringComparison.Ordinal)).Count);

    [Theory]
    [InlineData("password: Hunt\u200Ber22", "Hunt\u200Ber22")]
    [InlineData("password: \uFF28unter22", "\uFF28unter22")]
    [InlineData("密码：Hunt&#101;r22，谢谢", "Hunt&#101;r22")]
    public void A_value_in_disguise_is_found_whole(string text, string value) =>
        Assert.Equal([value], SecretScanner.Default.Scan(text).Select(f => text.Substring(f.Start, f.Length)));

    [Fact]
    public void A_list_of_bytes_is_certain_where_it_is_a_pair()
    {
        var seed = new Org.BouncyCastle.Crypto.Parameters.Ed25519PrivateKeyParameters(Phrases.Noise(1));
        byte[] pair = [.. seed.GetEncoded(), .. seed.GeneratePublicKey().GetEncoded()];
        Assert.Equal([(SecretCertainty.Certain, SecretReason.KeyPair)], Scan($"look: [{string.Join(',', pair)}]"));
        Assert.Equal([(SecretCertainty.Likely, SecretReason.Cue)], Scan($"private key: [{string.Join(',', pair[..32])}]"));
        Assert.Empty(Scan($"look: [{string.Join(',', pair[..32])}]"));
    }

    [Theory]
    [InlineData(399, 1)]
    [InlineData(400, 0)]
    public void Eleven_digits_are_a_number_of_China_near_its_script(int distance, int found)
    {
        Assert.Equal(found, SecretScanner.Default.Scan("字" + new string(' ', distance) + "13812345678").Count);
        Assert.Empty(SecretScanner.Default.Scan("13812345678"));
    }

    [Theory]
    [InlineData("a+14155550123", 0)]
    [InlineData("1+14155550123", 0)]
    [InlineData(",+14155550123", 1)]
    public void A_plus_within_a_word_begins_no_number(string text, int found) => Assert.Equal(found, SecretScanner.Default.Scan(text).Count);

    [Fact]
    public void A_number_may_be_glued_to_its_word()
    {
        var phrase = string.Join(' ', Phrases.Make(Phrases.English, 12, 3).Select((w, i) => $"{i + 1}{w}"));
        var found = Assert.Single(SecretScanner.Default.Scan("look: " + phrase + " , so"));
        Assert.Equal((SecretKind.RecoveryPhrase, 6 + phrase.Length), (found.Kind, found.End));
    }

    private static IEnumerable<(SecretCertainty Certainty, SecretReason Why)> Scan(string text) => SecretScanner.Default.Scan(text).Select(f => (f.Certainty, f.Why));
}
