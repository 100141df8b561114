namespace Occ.Support.Tests.Privacy;

public sealed class NumberShapeTests
{
    [Theory]
    [InlineData("id 11010519491231002X ok", SecretKind.IdentityNumber, "11010519491231002X")]
    [InlineData("id 440524198001010013 ok", SecretKind.IdentityNumber, "440524198001010013")]
    [InlineData("900101-1234567", SecretKind.IdentityNumber, "900101-1234567")]
    [InlineData("4111 1111 1111 1111", SecretKind.PaymentCard, "4111 1111 1111 1111")]
    [InlineData("4111111111111111", SecretKind.PaymentCard, "4111111111111111")]
    [InlineData("212-555-0123", SecretKind.PhoneNumber, "212-555-0123")]
    [InlineData("请打 13812345678", SecretKind.PhoneNumber, "13812345678")]
    [InlineData("12345678:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", SecretKind.ApiKey, "12345678:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("12345678901:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", SecretKind.ApiKey, "12345678901:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("call 212-555-0123.", SecretKind.PhoneNumber, "212-555-0123")]
    [InlineData("call 212-555-0123, please", SecretKind.PhoneNumber, "212-555-0123")]
    [InlineData("call 212-555-0123: 9 to 5", SecretKind.PhoneNumber, "212-555-0123")]
    [InlineData("call 212-555-0123-", SecretKind.PhoneNumber, "212-555-0123")]
    [InlineData("order 212-555-0123", SecretKind.PhoneNumber, "212-555-0123")]
    public void A_number_says_by_its_shape_what_it_is(string text, SecretKind kind, string value)
    {
        var found = Assert.Single(SecretScanner.Default.Scan(text));
        Assert.Equal((kind, value), (found.Kind, text.Substring(found.Start, found.Length)));
    }

    [Theory]
    [InlineData("1234567:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("123456789012:AAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("order 13812345678 还没到")]
    [InlineData("订单 4111111111111111")]
    [InlineData("440524198001010014")]
    [InlineData("4111111111111112")]
    public void A_number_of_another_shape_stays(string text) => Assert.Empty(SecretScanner.Default.Scan(text));

    [Theory]
    [InlineData("0.#")]
    [InlineData("/#")]
    [InlineData("_#")]
    [InlineData("##")]
    [InlineData("=#")]
    [InlineData("-#")]
    [InlineData("$#")]
    [InlineData("€#")]
    [InlineData("¥#")]
    [InlineData("£#")]
    [InlineData("@#")]
    [InlineData("1,#")]
    [InlineData("1:#")]
    [InlineData("#_")]
    [InlineData("#/")]
    [InlineData("#%")]
    [InlineData("#,1")]
    [InlineData("#:1")]
    [InlineData("#-a")]
    public void Digits_within_something_longer_are_no_card(string around)
    {
        const string card = "4111111111111111";
        var at = around.LastIndexOf('#');
        Assert.Empty(SecretScanner.Default.Scan(around[..at] + card + around[(at + 1)..]));
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void An_order_counts_within_24_characters(int distance, bool isCard) =>
        Assert.Equal(isCard ? 1 : 0, SecretScanner.Default.Scan("order" + new string(' ', distance) + "4111111111111111").Count);

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_card_that_is_spoken_of_counts_within_60_characters(int distance, bool isCard) =>
        Assert.Equal(isCard ? 1 : 0, SecretScanner.Default.Scan("card" + new string(' ', distance) + "5018123456789014").Count);
}
