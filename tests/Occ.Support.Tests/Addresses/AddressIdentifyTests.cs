namespace Occ.Support.Tests.Addresses;

public sealed class AddressIdentifyTests
{
    private static readonly AddressValidator Validator = new();

    [Theory]
    [InlineData("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", AddressVerdict.Valid, "bitcoin")] // Bitcoin wiki, "Invoice address"
    [InlineData("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", AddressVerdict.Valid, "ethereum")] // EIP-55
    [InlineData("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", AddressVerdict.ValidWithoutChecksum, "ethereum")]
    [InlineData("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", AddressVerdict.Valid, "bitcoin")] // BIP-173
    [InlineData("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", AddressVerdict.Valid, "ripple")] // XRPL documentation, genesis account
    public void The_best_known_network_comes_first(string text, AddressVerdict verdict, string network)
    {
        var found = Validator.Identify(text);
        Assert.Equal((verdict, network), (found.Verdict, found.Networks[0].Id));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("my transfer has not arrived")]
    [InlineData("123")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    public void Ordinary_text_is_never_valid(string text) => Assert.False(Validator.Identify(text).IsValid);

    [Fact]
    public void A_word_that_only_account_names_fit_is_a_name_with_the_networks_that_could_have_it()
    {
        var found = Validator.Identify("binancecleos");
        Assert.Equal(AddressVerdict.Name, found.Verdict);
        Assert.Contains(NetworkTable.BuiltIn.Get("eos"), found.Networks);
    }

    [Theory]
    [InlineData("bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData(" 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    [InlineData("我的地址是“1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2”，谢谢")]
    public void An_address_with_something_around_it_is_said_with_its_networks(string text)
    {
        var found = Validator.Identify(text);
        Assert.Equal((AddressVerdict.SurroundingText, "bitcoin"), (found.Verdict, found.Networks[0].Id));
    }

    [Fact]
    public void A_damaged_address_is_not_taken_for_a_name() =>
        Assert.Equal(AddressVerdict.ChecksumMismatch, Validator.Identify("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3").Verdict);

    [Theory]
    [InlineData("我用 BEP20 提的币", "bsc")]
    [InlineData("it was on polygon", "polygon")]
    [InlineData("Arbitrum One", "arbitrum")]
    [InlineData("the database is fine", "ethereum")]
    [InlineData("", "ethereum")]
    public void A_network_named_nearby_comes_first(string context, string network) =>
        Assert.Equal(network, Validator.Identify("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", context).Networks[0].Id);

    [Fact]
    public void Identifying_allocates_nothing_but_a_merged_answer()
    {
        foreach (var text in new[] { "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "my transfer has not arrived", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3" })
        {
            Validator.Identify(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Validator.Identify(text);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }
}
