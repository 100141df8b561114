using System.Globalization;

namespace Occ.Support.Tests.Security;

public sealed class AddressPoisoningTests
{
    private const int Many = 1000;

    [Fact]
    public void Every_split_of_thirty_two_bits_is_found_among_a_thousand_known_addresses()
    {
        var random = new Random(7);
        var known = Enumerable.Range(0, Many).Select(_ => Hex(random)).ToArray();
        for (var head = 0; head <= 8; head++)
        {
            for (var i = 0; i < Many; i += 100)
            {
                var other = Hex(random).ToUpperInvariant().Replace("0X", "0x", StringComparison.Ordinal);
                var poison = Different(known[i][..(2 + head)] + other[(2 + head)..(42 - (8 - head))] + known[i][(42 - (8 - head))..], known[i], 2 + head, 41 - (8 - head));
                var check = AddressPoisoning.Check(poison, known);
                Assert.True(check is { Verdict: PoisoningVerdict.Lookalike, MatchedBits: >= 32 } && check.KnownIndex == i, string.Create(CultureInfo.InvariantCulture, $"{head}+{8 - head}: {check}"));
            }
        }
    }

    [Fact]
    public void A_stranger_is_innocent()
    {
        var random = new Random(8);
        var known = Enumerable.Range(0, Many).Select(_ => Hex(random)).ToArray();
        Assert.All(Enumerable.Range(0, 2000).Select(_ => Hex(random)), a => Assert.NotEqual(PoisoningVerdict.Lookalike, AddressPoisoning.Check(a, known).Verdict));
    }

    [Fact]
    public void The_known_address_itself_is_no_imitation_whatever_its_case()
    {
        var known = Hex(new Random(9));
        Assert.Equal(PoisoningVerdict.None, AddressPoisoning.Check(known.ToUpperInvariant().Replace("0X", "0x", StringComparison.Ordinal), [known]).Verdict);
    }

    [Theory]
    [InlineData("TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC", "TJRyWaaaaaaaaaaaaaaaaaaaaaaaa5tDeC", 4.5 + (8 * 5.857980995127572))]
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qar0ssssssssssssssssssssssssssssssf5mdq", 9 * 5.0)]
    [InlineData("TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC", "TaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaB", 0)]
    [InlineData("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "bc1qpppppppppppppppppppppppppppppppppppppp", 0)]
    public void The_beginning_that_all_share_does_not_count(string known, string address, double bits) =>
        Assert.Equal(bits, AddressPoisoning.Check(address, [known]).MatchedBits, 6);

    [Fact]
    public void Any_text_gets_an_answer()
    {
        string[] texts = ["", " ", "0x", "1", "bc1", "T", "\0", "中文", new('0', 100_000), "0x" + new string('f', 100_000), ":::", "a1" + new string('q', 30)];
        foreach (var text in texts)
        {
            Assert.All(texts, other => Assert.InRange(AddressPoisoning.Check(text, [other]).MatchedBits, 0, double.MaxValue));
        }

        Assert.Equal(new(PoisoningVerdict.None, 0, -1), AddressPoisoning.Check("0x", []));
    }

    [Fact]
    public void The_known_address_itself_says_so()
    {
        var check = AddressPoisoning.Check("0x" + new string('a', 40), ["x", "0x" + new string('A', 40)]);
        Assert.Equal((PoisoningVerdict.None, 0, 1, true), (check.Verdict, check.MatchedBits, check.KnownIndex, check.IsKnown));
        Assert.Contains("用过", check.Explain("zh"));
    }

    [Theory]
    [InlineData("bitcoin-cash", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A")]
    [InlineData("bitcoin-cash", "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a")]
    [InlineData("ton", "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c", "UQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJKZ")]
    [InlineData("ton", "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c", "0:0000000000000000000000000000000000000000000000000000000000000000")]
    public void Two_spellings_of_one_address_are_no_imitation(string network, string one, string other) =>
        Assert.Equal(PoisoningVerdict.None, AddressPoisoning.Check(one, [other], NetworkTable.BuiltIn.Get(network)).Verdict);

    [Fact]
    public void Names_that_people_choose_are_not_compared() =>
        Assert.Equal(0, AddressPoisoning.Check("alice-of-wonderland-1865.near", ["alice-of-wonderland-1866.near"]).MatchedBits);

    private static string Hex(Random random) => "0x" + string.Concat(Enumerable.Range(0, 40).Select(_ => "0123456789abcdef"[random.Next(16)]));

    /// <summary>Makes the characters next to the equal ends differ, so that the ends are as long as meant.</summary>
    private static string Different(string poison, string known, int first, int last)
    {
        var text = poison.ToCharArray();
        text[first] = known[first] == '0' ? '1' : '0';
        text[last] = known[last] == '0' ? '1' : '0';
        return new(text);
    }
}
