namespace Occ.Support.Tests.Troubleshooting;

public sealed class PublicIdAnswersTests
{
    [Theory]
    [InlineData("hello")]
    [InlineData("binancecleos")]
    [InlineData("my address is 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")]
    public void A_text_that_could_only_be_a_name_or_holds_more_than_an_address_is_no_answer(string text) =>
        Assert.Null(PublicIdAnswers.Addresses.Canonical(text, network: null));

    [Fact]
    public void An_address_is_an_answer_though_no_network_is_known() =>
        Assert.Equal("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", PublicIdAnswers.Addresses.Canonical("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", network: null)); // Bitcoin wiki, "Invoice address"
}
