using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class RedactionTests
{
    /// <summary>Pieces of messages, secret and harmless, that are put together at random.</summary>
    private static readonly string[] Pieces =
    [
        "private key ", "私钥", "seed phrase: ", "助记词 ", "tx ", "交易哈希 ", " is ", "是", "。", ", ", "\n", " ", "password is ", "密码是", "验证码 ", "123456", "Hunter22 ",
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong", "abandon ability able about ", "的 的 的 的 的 的 的 的 的 的 的 在", "的一是在不了有和人这中大", " and ", "word ",
        "-----BEGIN PRIVATE KEY-----", "{\"crypto\":{\"ciphertext\":", "}", "otpauth://totp/x", "[recovery phrase]", "[私钥]", "[", "]", " is your code ", "PIN ", "is my private key", "never ",
    ];

    [Property(MaxTest = 3000)]
    public void A_redacted_text_scans_clean_and_redacts_to_itself(byte[] choice, bool chinese)
    {
        var language = chinese ? "zh-Hans" : "en";
        var redaction = SecretScanner.Default.Redact(string.Concat(choice.Select(b => Pieces[b % Pieces.Length])), language);
        Assert.Empty(SecretScanner.Default.Scan(redaction.Text.Value));
        Assert.Equal(redaction.Text, SecretScanner.Default.Redact(redaction.Text.Value, language).Text);
    }

    [Property(MaxTest = 3000)]
    public void Findings_map_back_to_the_original(byte[] choice)
    {
        var text = string.Concat(choice.Select(b => Pieces[b % Pieces.Length]));
        var (redacted, findings) = SecretScanner.Default.Redact(text);
        var rebuilt = "";
        var at = 0;
        foreach (var finding in findings)
        {
            Assert.InRange(finding.Start, at, text.Length - finding.Length);
            Assert.True(finding.Length > 0);
            rebuilt += text[at..finding.Start] + Placeholders.Of(finding.Kind, "en");
            at = finding.End;
        }

        Assert.Equal(redacted.Value, rebuilt + text[at..]);
    }

    [Property(MaxTest = 2000)]
    public void Any_text_is_redacted_without_an_exception(string? text)
    {
        var redaction = SecretScanner.Default.Redact(text ?? "");
        Assert.Empty(SecretScanner.Default.Scan(redaction.Text.Value));
    }

    [Theory]
    [InlineData(SecretKind.RecoveryPhrase, "[recovery phrase]", "[助记词]")]
    [InlineData(SecretKind.PrivateKey, "[private key]", "[私钥]")]
    [InlineData(SecretKind.Password, "[password]", "[密码]")]
    public void The_placeholder_names_the_kind_in_the_readers_language(SecretKind kind, string english, string chinese) =>
        Assert.Equal((english, chinese), (Placeholders.Of(kind, null), Placeholders.Of(kind, "zh-CN")));

    [Fact]
    public void Every_kind_has_a_placeholder_in_brackets() =>
        Assert.All(KebabCase.All<SecretKind>(), k => Assert.Matches(@"^\[.+\]$", Placeholders.Of(k.Value, "zh-Hans") is var p && p == Placeholders.Of(k.Value, "en") ? "" : p));

    [Fact]
    public void The_secret_is_in_no_part_of_the_answer()
    {
        var redaction = SecretScanner.Default.Redact("my seed: legal winner thank year wave sausage worth useful legal winner thank yellow and password: Hunter22");
        Assert.Equal("my seed: [recovery phrase] and password: [password]", redaction.Text.Value);
        Assert.DoesNotContain("sausage", redaction.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Hunter22", string.Join(' ', redaction.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_text_is_a_bad_call() =>
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => SecretScanner.Default.Redact(null!)).ParamName);
}
