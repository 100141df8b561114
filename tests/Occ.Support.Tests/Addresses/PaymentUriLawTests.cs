using FsCheck.Xunit;
using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Addresses;

/// <summary>Laws of payment links: what was built is read, and whatever is pasted is answered.</summary>
public sealed class PaymentUriLawTests
{
    private static readonly PaymentUriReader Reader = new();

    [Property(MaxTest = 30)]
    public void What_was_built_is_read(uint whole, uint part, uint seed)
    {
        foreach (var scheme in CoinScheme.All.Where(s => NetworkTable.BuiltIn.Find(s.NetworkId) is not null))
        {
            var network = NetworkTable.BuiltIn.Get(scheme.NetworkId);
            var address = Address(network, seed, scheme.IsPartOfAddress);

            var places = Math.Min(scheme.Places, 6);
            var fraction = (part % (uint)Math.Pow(10, places)).ToString("D" + places, System.Globalization.NumberFormatInfo.InvariantInfo);
            var coins = AmountNumber.Read($"{whole % 20_000_000}.{fraction}")!.Value;
            var given = coins.Shift(scheme.UnitPlaces).ToString();
            const string label = "a b&c=d%41漢";
            var target = scheme.IsPartOfAddress ? address : scheme.Name + ":" + scheme.Path + address;
            var text = $"{target}?amount={given}&label={Uri.EscapeDataString(label)}";
            var uri = Reader.Read(text);

            Assert.True(uri.IsValid, $"{text}: {uri.Verdict}");
            Assert.Equal((scheme.Name, network, coins.ToString()), (uri.Scheme, uri.Network, uri.Amount?.Value));
            Assert.Equal((address, label), (uri.Address?.ReadFrom(text), uri.Find(PaymentPartRole.Label)?.ReadFrom(text)));
        }
    }

    [Property(MaxTest = 30)]
    public void What_was_built_for_Ethereum_is_read(ulong wei, uint seed)
    {
        foreach (var network in NetworkTable.BuiltIn.All.Where(n => n.Caip2?.StartsWith("eip155:", StringComparison.Ordinal) == true))
        {
            var address = Address(network, seed);
            var text = $"ethereum:{address}@{network.Caip2!["eip155:".Length..]}?value={wei}";
            var uri = Reader.Read(text);
            Assert.Equal((PaymentUriVerdict.Valid, network, address, $"{wei}"), (uri.Verdict, uri.Network, uri.Address?.ReadFrom(text), uri.Amount?.Given));
            Assert.Equal((PaymentUriVerdict.Valid, network), (Reader.Read($"{network.Caip2}:{address}").Verdict, Reader.Read($"{network.Caip2}:{address}").Network));
        }
    }

    [Property]
    public bool Any_text_is_answered(string? text) => IsAnswered(text ?? "");

    [Property]
    public bool Any_text_behind_a_scheme_is_answered(string? path, string? query, uint which)
    {
        string[] schemes = [.. CoinScheme.All.Select(s => s.Name), "ethereum", "web+stellar", "lightning", "lnurlp", "eip155:1", "nanoseed", "litecoin"];
        return IsAnswered($"{schemes[which % schemes.Length]}:{path}?amount={query}&memo={query}&{query}&value={path}");
    }

    public static TheoryData<string> Hostile { get; } =
    [
        "\0", "bitcoin:\0", "bitcoin:%", "bitcoin:%0", "bitcoin:%00", "bitcoin:%ff%fe", "bitcoin:?", "bitcoin:?&&&&", "bitcoin:?=&=", "bitcoin:?amount", "bitcoin:?amount=",
        "bitcoin:\ud800?label=\udfff", "bitcoin:\u202e?amount=1", ":", "::", ":::", "a:b:c", "eip155:1:", "ethereum:", "ethereum:@", "ethereum:@/", "ethereum:/?", "ethereum:@1/transfer?address=",
        "ethereum:x@99999999999999999999999999?value=e", "ethereum:x?value=1e999999999", "ethereum:x?value=+", "lightning:", "lightning://", "lnbc1", "lnbc11", "lntb0p1", "lnurl1", "lno1", "lno1+",
        "lnurlp://", "web+stellar:", "web+stellar:pay?", "web+stellar:tx?xdr", "zcash:?.=1", "zcash:?address.=1", "zcash:?memo.99999=1", "ton://transfer/", "ton://", "solana:https", "algorand://", "😀:😀?😀=😀",
        "bitcoin:" + new string('1', 8000), "bitcoin:?" + new string('&', 8000), "eip155:1:" + new string('a', 8000), "lnbc1" + new string('q', 8000), new string('%', 8192), new string('a', 1_000_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_text_is_answered(string text)
    {
        Assert.True(IsAnswered(text));
        Assert.False(Reader.Read(text).IsValid);
    }

    [Fact]
    public void Thousands_of_pairs_are_bounded() =>
        Assert.True(Reader.Read("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W?" + string.Join('&', Enumerable.Range(0, 1500).Select(i => $"k{i}"))).Parts.Count <= 256);

    private static bool IsAnswered(string text)
    {
        var uri = Reader.Read(text);
        return uri.Explain("zh-CN").Length > 0
            && uri.Parts.All(p => p.Position >= 0 && p.Length >= 0 && p.Position + p.Length <= text.Length && p.ReadFrom("") is null or "");
    }

    private static string Address(Network network, uint seed, bool withPrefix = false)
    {
        var random = new Random((int)(seed & int.MaxValue));
        var notation = NetworkRow.ReadAll(System.Text.Encoding.UTF8.GetString(EmbeddedContent.ReadOne("networks.tsv"))).Single(r => r.Id == network.Id).Addresses;
        var samples = FormatNotation.ParseAll(notation).SelectMany(term => AddressEncoder.All[term.Family].Encode(term, random)).Select(s => s.Text).ToList();
        return withPrefix ? samples.First(s => s.Contains(':', StringComparison.Ordinal) && !s.Any(char.IsAsciiLetterUpper)) : samples[0];
    }
}
