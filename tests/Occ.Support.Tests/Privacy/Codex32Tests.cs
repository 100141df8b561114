namespace Occ.Support.Tests.Privacy;

/// <summary>The test vectors of BIP-93.</summary>
public sealed class Codex32Tests
{
    [Theory]
    [InlineData("ms10testsxxxxxxxxxxxxxxxxxxxxxxxxxx4nzvca9cmczlw", SecretCertainty.Certain)]
    [InlineData("MS12NAMEA320ZYXWVUTSRQPNMLKJHGFEDCAXRPP870HKKQRM", SecretCertainty.Certain)]
    [InlineData("ms13cashsllhdmn9m42vcsamx24zrxgs3qqjzqud4m0d6nln", SecretCertainty.Certain)]
    [InlineData("ms10leetsllhdmn9m42vcsamx24zrxgs3qrl7ahwvhw4fnzrhve25gvezzyqqtum9pgv99ycma", SecretCertainty.Certain)]
    [InlineData("MS100C8VSM32ZXFGUHPCHTLUPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZYGSFJD6AN074RXVCEMLH8WU3TK925ACDEFGHJKLMNPQRSTUVWXY06FHPV80UNDVARHRAK", SecretCertainty.Certain)]
    [InlineData("ms10testsxxxxxxxxxxxxxxxxxxxxxxxxxx4nzvca9cmczlq", SecretCertainty.Likely)]
    public void A_codex32_string_is_found(string seed, SecretCertainty certainty)
    {
        var text = $"my backup says {seed}, is it right?";
        var only = Assert.Single(SecretScanner.Default.Scan(text));
        Assert.Equal((SecretKind.RecoveryPhrase, 15, seed.Length, certainty), (only.Kind, only.Start, only.Length, only.Certainty));
    }

    [Theory]
    [InlineData(47, false)]
    [InlineData(48, true)]
    [InlineData(93, true)]
    [InlineData(94, false)]
    [InlineData(124, false)]
    [InlineData(125, true)]
    [InlineData(127, true)]
    [InlineData(128, false)]
    public void A_codex32_string_has_the_length_of_a_seed_or_of_a_long_one(int length, bool isShaped)
    {
        Assert.Equal(isShaped, Codex32.IsShaped("ms1" + new string('q', length - 3), out var isValid));
        Assert.False(isValid);
        Assert.False(Codex32.IsShaped("ms2" + new string('q', length - 3), out isValid) || isValid);
        Assert.False(Codex32.IsShaped("ms1" + new string('q', length - 4) + "b", out isValid) || isValid);
    }
}
