using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Security;

/// <summary>Laws of the comparison for every form of address in the table, on addresses that the encoders of the tests make.</summary>
public sealed class AddressPoisoningLawTests
{
    private const int Rounds = 60;
    private const int Known = 1000;
    private const int Enough = 100;
    private const int Longest = 200;

    /// <summary>Forms whose addresses do not look random: names and numbers, counted up, and texts that carry more than a key.</summary>
    private static readonly string[] NotRandom = ["near-name", "eosio-name", "hedera", "canton-party", "kadena"];

    public static TheoryData<string> Terms { get; } = [.. FormatTerms.All.Where(t => !NotRandom.Contains(FormatTerms.FamilyOf(t)))];

    [Theory]
    [MemberData(nameof(Terms))]
    public void Addresses_of_chance_have_next_to_nothing_in_common(string term)
    {
        foreach (var kind in Samples(term).Where(s => s.Text.Length < Longest).GroupBy(s => (s.Kind, s.Text.Length)))
        {
            var texts = kind.Select(s => s.Text).DistinctBy(Plain).ToArray();
            var bits = texts.SelectMany((text, at) => texts[..at].Select(other => AddressPoisoning.Check(text, [other]).MatchedBits)).ToArray();
            var (average, most) = (bits.DefaultIfEmpty().Average(), bits.DefaultIfEmpty().Max());
            Assert.True((average < 10 || bits.Length < Enough) && most < 29.9, $"{kind.Key}: {average} on average, {most} at most, as in {string.Join(' ', texts.Take(4))}");
        }
    }

    /// <summary>The characters are as many as 32 bits take, where the first free one counts for what the version leaves of it.</summary>
    [Theory]
    [InlineData("evm", "account", "0x", 8)]
    [InlineData("hex(32=account;prefix=0x)", "account", "0x", 8)]
    [InlineData("base58check(41=account)", "account", "T", 6)]
    [InlineData("base58check(00=p2pkh,05=p2sh)", "p2pkh", "1", 6)]
    [InlineData("base58check(00=p2pkh,05=p2sh)", "p2sh", "3", 6)]
    [InlineData("base58check(30=p2pkh,32=p2sh,05=p2sh-legacy)", "p2pkh", "L", 6)]
    [InlineData("base58check(1e=p2pkh,16=p2sh)", "p2pkh", "D", 6)]
    [InlineData("base58check(1cb8=p2pkh,1cbd=p2sh)", "p2pkh", "t1", 6)]
    [InlineData("segwit(bc)", "p2wpkh", "bc1q", 7)]
    [InlineData("segwit(bc)", "p2tr", "bc1p", 7)]
    [InlineData("segwit(ltc)", "p2wpkh", "ltc1q", 7)]
    [InlineData("base58(32;curve=ed25519)", "account", "", 6)]
    [InlineData("xrp-classic", "account", "r", 6)]
    [InlineData("ton", "bounceable", "EQ", 6)]
    [InlineData("ton", "non-bounceable", "UQ", 6)]
    [InlineData("strkey(G=account,M=muxed,C=contract)", "account", "G", 7)]
    [InlineData("cardano(main)", "base", "addr1q", 8)]
    [InlineData("cashaddr(bitcoincash)", "p2pkh", "bitcoincash:q", 7)]
    [InlineData("kaspa(kaspa)", "", "kaspa:q", 7)]
    [InlineData("cosmos(cosmos)", "account", "cosmos1", 7)]
    [InlineData("ss58(0)", "account", "1", 7)]
    [InlineData("ss58(42)", "account", "5", 7)]
    [InlineData("algorand", "account", "", 7)]
    [InlineData("filecoin(f)", "secp256k1", "f1", 7)]
    [InlineData("nano(nano_,xrb_)", "account", "nano_", 8)]
    [InlineData("cryptonote(18=standard,19=integrated,42=subaddress)", "standard", "4", 7)]
    public void Every_split_of_enough_characters_is_found_among_a_thousand(string term, string kind, string beginning, int characters)
    {
        var texts = Samples(term)
            .Where(s => s.Kind.StartsWith(kind, StringComparison.Ordinal) && s.Text.StartsWith(beginning, StringComparison.Ordinal) && !s.Text.AsSpan().ContainsAny("+/"))
            .GroupBy(s => s.Text.Length).MaxBy(g => g.Count())!.Select(s => s.Text).ToArray();
        var (known, other) = (texts[0], texts[^1]);
        string[] all = [.. Enumerable.Repeat("", Known - 1), known];
        for (var head = 0; head <= characters; head++)
        {
            var (from, to) = (beginning.Length + head, known.Length - (characters - head));
            var poison = known[..from] + Unlike(other[from..to], known[from..to]) + known[to..];
            var check = AddressPoisoning.Check(poison, all);
            Assert.True(check is { Verdict: PoisoningVerdict.Lookalike, KnownIndex: Known - 1 }, $"{head}+{characters - head} of {poison} and {known}: {check}");
        }
    }

    /// <summary>Makes the characters next to the equal ends differ, so that the ends are as long as meant.</summary>
    private static string Unlike(string text, string known) =>
        string.Concat(text.Select((c, i) => char.ToLowerInvariant(c) == char.ToLowerInvariant(known[i]) ? c is '3' ? '4' : '3' : c));

    /// <summary>One spelling for those that differ in case, or in letters and digits that Crockford's base 32 reads alike.</summary>
    private static string Plain(string text) => text.ToUpperInvariant().Replace('O', '0').Replace('L', '1').Replace('I', '1');

    private static IEnumerable<SampleAddress> Samples(string term)
    {
        var random = new Random(23);
        var notation = FormatNotation.ParseAll(term).Single();
        return Enumerable.Range(0, Rounds).SelectMany(_ => AddressEncoder.All[notation.Family].Encode(notation, random));
    }
}
