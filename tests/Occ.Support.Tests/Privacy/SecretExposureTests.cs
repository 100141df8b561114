namespace Occ.Support.Tests.Privacy;

public sealed class SecretExposureTests
{
    [Theory]
    [InlineData("en", "move what is left")]
    [InlineData("zh-CN", "新建钱包")]
    public void Who_shows_a_phrase_is_told_at_once_to_move_the_money(string language, string step)
    {
        var exposure = SecretScanner.Default.Redact("zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong").Exposure;
        Assert.True(exposure!.OpensWallet);
        Assert.Contains(exposure.Steps(language), s => s.Contains(step, StringComparison.Ordinal));
        Assert.Equal("exposed: recovery-phrase", exposure.ToString());
    }

    [Fact]
    public void A_password_is_to_be_changed_and_no_wallet_to_be_moved()
    {
        var exposure = SecretScanner.Default.Redact("my password is Hunter22").Exposure;
        Assert.False(exposure!.OpensWallet);
        Assert.Equal(3, exposure.Steps().Count);
    }

    [Theory]
    [InlineData("my e-mail is anna.meyer@example.com")]
    [InlineData("hello")]
    public void Contact_details_are_no_exposure(string text) => Assert.Null(SecretScanner.Default.Redact(text).Exposure);

    [Fact]
    public void Every_kind_has_its_steps_in_every_language()
    {
        foreach (var (kind, _) in KebabCase.All<SecretKind>())
        {
            var exposure = SecretExposure.Of([new(kind, 0, 1, SecretCertainty.Likely, SecretReason.Cue)]);
            if (exposure is not null)
            {
                Assert.All(TextCatalog.BuiltIn.Languages, l => Assert.True(exposure.Steps(l).Count >= 3));
            }
        }
    }
}
