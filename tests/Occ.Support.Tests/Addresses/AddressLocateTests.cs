using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Addresses;

public sealed class AddressLocateTests
{
    private const string Bech32Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

    private static readonly AddressValidator Validator = new();

    [Theory]
    [InlineData("bitcoin", "segwit(bc)", 1)]
    [InlineData("bitcoin", "segwit(bc)", 2)]
    [InlineData("cosmos", "cosmos(cosmos)", 1)]
    [InlineData("cosmos", "cosmos(cosmos)", 2)]
    [InlineData("bitcoin-cash", "cashaddr(bitcoincash)", 1)]
    [InlineData("bitcoin-cash", "cashaddr(bitcoincash)", 2)]
    public void Up_to_two_wrong_letters_of_a_BCH_code_are_found(string network, string term, int wrong)
    {
        foreach (var (text, random) in Samples(term, 40).Where(s => s.Text.Length is > 40 and < 80))
        {
            var lower = text.ToLowerInvariant();
            var first = lower.LastIndexOfAny([':', '1'], lower.Length - 20) + 2;
            var places = Enumerable.Range(0, 40).Select(_ => random.Next(first, lower.Length)).Distinct().Take(wrong).Order().ToArray();
            var damaged = lower.ToCharArray();
            foreach (var place in places)
            {
                damaged[place] = Bech32Letters[(Bech32Letters.IndexOf(damaged[place], StringComparison.Ordinal) + random.Next(1, 32)) % 32];
            }

            Assert.Equal(places, Validator.Locate(damaged, NetworkTable.BuiltIn.Get(network)));
        }
    }

    [Theory]
    [InlineData("bitcoin", "base58check(00=p2pkh)")]
    [InlineData("tron", "base58check(41=account)")]
    public void One_wrong_letter_of_Base58Check_is_found(string network, string term)
    {
        foreach (var (text, random) in Samples(term, 6))
        {
            var place = random.Next(5, text.Length);
            var damaged = text.ToCharArray();
            damaged[place] = text[place] == 'x' ? 'y' : 'x';
            Assert.Equal([place], Validator.Locate(damaged, NetworkTable.BuiltIn.Get(network)));
        }
    }

    [Fact]
    public void Neighbours_that_changed_places_are_found()
    {
        foreach (var (text, _) in Samples("base58check(1e=p2pkh)", 6))
        {
            var place = Enumerable.Range(8, 10).First(i => text[i] != text[i + 1]);
            var damaged = text.ToCharArray();
            (damaged[place], damaged[place + 1]) = (damaged[place + 1], damaged[place]);
            Assert.Equal([place, place + 1], Validator.Locate(damaged, NetworkTable.BuiltIn.Get("dogecoin")));
        }
    }

    [Fact]
    public void A_letter_in_the_wrong_case_of_EIP_55_is_found()
    {
        // EIP-55, "Test cases".
        const string text = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";
        var damaged = text.Replace("fB69", "fb69", StringComparison.Ordinal);
        Assert.Equal([3], Validator.Locate(damaged, NetworkTable.BuiltIn.Get("ethereum")));
    }

    [Fact]
    public void A_wrong_digit_of_EIP_55_is_found()
    {
        const string text = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";
        var damaged = text.Replace("16095", "16195", StringComparison.Ordinal);
        Assert.Equal([8], Validator.Locate(damaged, NetworkTable.BuiltIn.Get("ethereum")));
    }

    [Fact]
    public void Nothing_is_located_in_a_good_address_or_in_noise()
    {
        var bitcoin = NetworkTable.BuiltIn.Get("bitcoin");
        Assert.Empty(Validator.Locate("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", bitcoin));
        Assert.Empty(Validator.Locate("bc1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", bitcoin));
        Assert.Empty(Validator.Locate("", bitcoin));
    }

    private static (string Text, Random Random)[] Samples(string term, int count)
    {
        var random = new Random(11);
        var notation = FormatNotation.ParseAll(term).Single();
        return Enumerable.Range(0, count).SelectMany(_ => AddressEncoder.All[notation.Family].Encode(notation, random)).Select(s => (s.Text, random)).ToArray();
    }
}
