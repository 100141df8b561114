namespace Occ.Support.Tests.Transactions;

/// <summary>Texts that no transaction id was ever written as.</summary>
public sealed class TransactionIdHostileTests
{
    private static readonly TransactionIdValidator Validator = new();

    [Theory]
    [InlineData("")]
    [InlineData("0x")]
    [InlineData("0X")]
    [InlineData(":")]
    [InlineData("::")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("%%%")]
    [InlineData("%3")]
    [InlineData("i0")]
    [InlineData("b")]
    [InlineData("th_")]
    [InlineData("O")]
    [InlineData("0.0.-@.")]
    [InlineData("blockchain:/tx/")]
    [InlineData("blockchain:////")]
    [InlineData("ed25519:")]
    [InlineData("\0")]
    [InlineData("\ud83d")]
    [InlineData("\uFF10\uFF58")]
    [InlineData("١٢٣-٤")]
    [InlineData("18446744073709551616")]
    [InlineData("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:x")]
    [InlineData("eip155:1:eip155:1:eip155:1:x")]
    [InlineData("4294967296-0")]
    public void Odd_text_is_refused_without_an_exception(string text)
    {
        foreach (var network in NetworkTable.BuiltIn.All)
        {
            Assert.False(Validator.Check(text, network).IsValid);
        }

        Assert.False(Validator.Identify(text).IsValid);
    }

    [Fact]
    public void Long_text_of_any_one_character_is_refused()
    {
        foreach (var c in "0f1zAq:%-._=/ i私")
        {
            foreach (var length in new[] { 100, 511, 512, 513, 1_000_000 })
            {
                Assert.False(Validator.Identify(new string(c, length), new string(c, length)).IsValid);
            }
        }
    }
}
