using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class PaymentCardTests
{
    [Theory]
    [InlineData("4", 13, false, true)]
    [InlineData("4", 16, true, true)]
    [InlineData("4", 19, false, true)]
    [InlineData("34", 15, true, true)]
    [InlineData("35", 15, false, false)]
    [InlineData("37", 15, true, true)]
    [InlineData("299", 14, false, false)]
    [InlineData("300", 14, false, true)]
    [InlineData("305", 14, false, true)]
    [InlineData("306", 14, false, false)]
    [InlineData("359", 14, false, false)]
    [InlineData("360", 14, false, true)]
    [InlineData("369", 14, false, true)]
    [InlineData("370", 14, false, false)]
    [InlineData("379", 14, false, false)]
    [InlineData("380", 14, false, true)]
    [InlineData("399", 14, false, true)]
    [InlineData("400", 14, false, false)]
    [InlineData("50", 16, false, false)]
    [InlineData("51", 16, true, true)]
    [InlineData("55", 16, true, true)]
    [InlineData("56", 16, false, false)]
    [InlineData("222099", 16, false, false)]
    [InlineData("222100", 16, true, true)]
    [InlineData("272099", 16, true, true)]
    [InlineData("272100", 16, false, false)]
    [InlineData("62", 16, true, true)]
    [InlineData("62", 17, false, true)]
    [InlineData("62", 18, false, true)]
    [InlineData("62", 19, false, true)]
    [InlineData("63", 17, false, false)]
    [InlineData("63", 19, false, false)]
    [InlineData("65", 16, true, true)]
    [InlineData("6011", 16, true, true)]
    [InlineData("6012", 16, false, false)]
    [InlineData("643", 16, false, false)]
    [InlineData("644", 16, true, true)]
    [InlineData("649", 16, true, true)]
    [InlineData("3527", 16, false, false)]
    [InlineData("3528", 16, true, true)]
    [InlineData("3589", 16, true, true)]
    [InlineData("3590", 16, false, false)]
    [InlineData("5018", 16, false, true)]
    [InlineData("5020", 16, false, true)]
    [InlineData("5038", 16, false, true)]
    [InlineData("6304", 16, false, true)]
    [InlineData("6759", 16, false, true)]
    [InlineData("6761", 16, false, true)]
    [InlineData("6763", 16, false, true)]
    [InlineData("6764", 16, false, false)]
    [InlineData("4", 12, false, false)]
    [InlineData("4", 20, false, false)]
    public void A_number_is_a_card_where_an_issuer_has_such_numbers(string prefix, int length, bool alone, bool named)
    {
        var number = Number(prefix, length);
        Assert.Equal((alone ? length : 0, named ? length : 0), (Length(number), Length(number, isNamed: true)));
    }

    [Theory]
    [InlineData(new[] { 4, 4, 4, 4 }, true)]
    [InlineData(new[] { 4, 4, 4, 4, 3 }, true)]
    [InlineData(new[] { 6, 13 }, true)]
    [InlineData(new[] { 8, 8 }, false)]
    [InlineData(new[] { 5, 5, 6 }, false)]
    [InlineData(new[] { 2, 2, 2, 2, 2, 2, 2, 2 }, false)]
    public void Digits_in_groups_are_a_card_where_cards_are_grouped_so(int[] groups, bool isCard)
    {
        var number = Number("4", groups.Sum());
        var text = string.Join(' ', groups.Select((g, i) => number.Substring(groups[..i].Sum(), g)));
        Assert.Equal(isCard ? text.Length : 0, Length(text));
    }

    [Theory]
    [InlineData("3782 822463 10005", 17)]
    [InlineData("3056 930902 5904", 16)]
    [InlineData("4111 1111 1111 1111 2027", 19)]
    [InlineData("4111-1111-1111-1111 123", 19)]
    [InlineData("4111.1111.1111.1111", 19)]
    [InlineData("4000000000000002", 16)]
    [InlineData("4111111110000000", 0)]
    [InlineData("4111 1111 1111 1112", 0)]
    [InlineData("41111111111111111111111", 0)]
    public void What_stands_behind_a_card_is_no_part_of_it(string text, int length) => Assert.Equal(length, Length(text));

    [Theory]
    [InlineData("order 4111111111111111", false)]
    [InlineData("order 4111 1111 1111 1111", true)]
    [InlineData("card 4111111111111111", true)]
    [InlineData("my card was declined for this order 4111111111111111", false)]
    [InlineData("the order was paid by card 4111111111111111", true)]
    [InlineData("order number of this morning: 4111111111111111", true)]
    public void A_number_of_an_order_stays(string text, bool isCard) => Assert.Equal(isCard ? 1 : 0, SecretScanner.Default.Scan(text).Count);

    [Property]
    public void A_card_with_one_wrong_digit_stays(int seed, byte at, byte by)
    {
        var digits = SecretSamples.Card(new Random(seed), "").ToCharArray();
        var wrong = at % digits.Length;
        digits[wrong] = (char)('0' + ((digits[wrong] - '0' + (by % 9) + 1) % 10));
        Assert.Equal(0, Length(new(digits), isNamed: true));
    }

    private static int Length(string text, bool isNamed = false) => PaymentCards.Length(new DigitGroups(text, new char[20]), isNamed, isOther: false);

    /// <summary>A number with a valid check digit.</summary>
    private static string Number(string prefix, int length)
    {
        var digits = prefix.PadRight(length - 2, '7') + "0";
        var sum = digits.Reverse().Select((d, i) => (d - '0') * (i % 2 == 0 ? 2 : 1)).Sum(d => d > 9 ? d - 9 : d);
        return $"{digits}{(10 - (sum % 10)) % 10}";
    }
}
