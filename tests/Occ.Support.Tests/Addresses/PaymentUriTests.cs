namespace Occ.Support.Tests.Addresses;

public sealed class PaymentUriTests
{
    private const string Bip21 = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";
    private const string Invoice = "lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp";
    private const string Sapling = "ztestsapling10yy2ex5dcqkclhc7z7yrnjq2z6feyjad56ptwlfgmy77dmaqqrl9gyhprdx59qgmsnyfska2kez";
    private const string Transparent = "tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU";
    private const string StellarAccount = "GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO";
    private const string SolanaAccount = "mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN";

    private static readonly PaymentUriReader Reader = new(WithZcash());

    [Theory]
    // BIP-21, "Examples", with another address: the checksum of theirs does not hold.
    [InlineData("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W", PaymentUriVerdict.InvalidAddress, null)]
    [InlineData("bitcoin:" + Bip21, PaymentUriVerdict.Valid, null)]
    [InlineData("bitcoin:" + Bip21 + "?label=Luke-Jr", PaymentUriVerdict.Valid, null)]
    [InlineData("bitcoin:" + Bip21 + "?amount=20.3&label=Luke-Jr", PaymentUriVerdict.Valid, "20.3")]
    [InlineData("bitcoin:" + Bip21 + "?amount=50&label=Luke-Jr&message=Donation%20for%20project%20xyz", PaymentUriVerdict.Valid, "50")]
    [InlineData("bitcoin:" + Bip21 + "?req-somethingyoudontunderstand=50&req-somethingelseyoudontget=999", PaymentUriVerdict.RequiredKeyUnknown, null)]
    [InlineData("bitcoin:" + Bip21 + "?somethingyoudontunderstand=50&somethingelseyoudontget=999", PaymentUriVerdict.Valid, null)]
    [InlineData("BITCOIN:" + Bip21 + "?AMOUNT=.50", PaymentUriVerdict.Valid, "0.5")]
    [InlineData("bitcoin:" + Bip21 + "?amount=50,5", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("bitcoin:" + Bip21 + "?amount=0.000000001", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("bitcoin:" + Bip21 + "?amount=21000000.1", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("bitcoin:" + Bip21 + "?amount=1&amount=2", PaymentUriVerdict.InvalidPart, "1")]
    [InlineData("bitcoin:" + Bip21 + "?label=%zz", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", PaymentUriVerdict.InvalidAddress, null)]
    [InlineData("bitcoin:", PaymentUriVerdict.NoAddress, null)]
    [InlineData("bitcoin:?amount=1", PaymentUriVerdict.NoAddress, "1")]
    [InlineData("bitcoin:?lightning=" + Invoice, PaymentUriVerdict.Valid, null)]
    [InlineData("bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx?amount=1", PaymentUriVerdict.Valid, "1")]
    [InlineData("litecoin:LQL9pVH1LsMfKwt82Y2wGhNGkrjF8vwUst?amount=1", PaymentUriVerdict.Valid, "1")]
    [InlineData("bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2?amount=1.5", PaymentUriVerdict.Valid, "1.5")]
    [InlineData("bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekgq", PaymentUriVerdict.InvalidAddress, null)]
    // EIP-681, "Examples".
    [InlineData("ethereum:0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359?value=2.014e18", PaymentUriVerdict.Valid, "2.014")]
    [InlineData("ethereum:pay-0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359@56?value=1", PaymentUriVerdict.Valid, "0.000000000000000001")]
    [InlineData("ethereum:0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7/transfer?address=0x8e23ee67d1332ad560396262c48ffbb01f93d052&uint256=1", PaymentUriVerdict.Valid, null)]
    [InlineData("ethereum:0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359?value=1.5", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("ethereum:0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359?value=-1", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("ethereum:0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359?value=1e99", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("ethereum:0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359@4294967299", PaymentUriVerdict.UnknownNetwork, null)]
    [InlineData("ethereum:0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359@main", PaymentUriVerdict.Malformed, null)]
    [InlineData("ethereum:vitalik.eth?value=1e18", PaymentUriVerdict.Name, "1")]
    // Solana Pay, "Transfer Request".
    [InlineData("solana:" + SolanaAccount + "?amount=1&label=Michael&message=Thanks%20for%20all%20the%20fish&memo=OrderId12345", PaymentUriVerdict.Valid, "1")]
    [InlineData("solana:" + SolanaAccount + "?amount=0.01&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", PaymentUriVerdict.Valid, "0.01")]
    [InlineData("solana:" + SolanaAccount + "?label=Michael&reference=" + SolanaAccount + "&reference=" + SolanaAccount, PaymentUriVerdict.Valid, null)]
    [InlineData("solana:" + SolanaAccount + "?amount=.01", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("solana:" + SolanaAccount + "?amount=1e3", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("solana:" + SolanaAccount + "?amount=0.0000000001", PaymentUriVerdict.InvalidPart, null)]
    // SEP-7, "Operation pay".
    [InlineData("web+stellar:pay?destination=" + StellarAccount + "&amount=120.1234567&memo=skdjfasf&msg=pay%20me%20with%20lumens", PaymentUriVerdict.Valid, "120.1234567")]
    [InlineData("web+stellar:pay?destination=" + StellarAccount + "&amount=120.123&asset_code=USD&asset_issuer=GCRCUE2C5TBNIPYHMEP7NK5RWTT2WBSZ75CMARH7GDOHDDCQH3XANFOB&memo=hasysda987fs&callback=url%3Ahttps%3A%2F%2FsomeSigningService.com%2Fhasysda987fs%3Fasset%3DUSD", PaymentUriVerdict.Valid, "120.123")]
    [InlineData("web+stellar:pay?destination=" + StellarAccount + "&amount=1.12345678", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("web+stellar:pay?destination=" + StellarAccount + "&memo=x&memo_type=MEMO_ID", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("web+stellar:pay?destination=" + StellarAccount + "&memo=Sl4eS6q4nzoyUYqIwxvIf2GPdmc%2BLMd6shJ7ev3tozs%3D&memo_type=MEMO_HASH", PaymentUriVerdict.Valid, null)]
    [InlineData("web+stellar:burn?destination=" + StellarAccount, PaymentUriVerdict.Malformed, null)]
    // ZIP-321, "Examples".
    [InlineData("zcash:" + Sapling + "?amount=1&memo=VGhpcyBpcyBhIHNpbXBsZSBtZW1vLg&message=Thank%20you%20for%20your%20purchase", PaymentUriVerdict.Valid, "1")]
    [InlineData("zcash:?address=" + Transparent + "&amount=123.456&address.1=" + Sapling + "&amount.1=0.789&memo.1=VGhpcyBpcyBhIHVuaWNvZGUgbWVtbyDinKjwn6aE8J-PhvCfjok", PaymentUriVerdict.Valid, "123.456")]
    [InlineData("zcash:?amount=3491405.05201255&address.1=" + Sapling + "&amount.1=5740296.87793245", PaymentUriVerdict.Malformed, "3491405.05201255")]
    [InlineData("zcash:?address=" + Transparent + "&amount=1&amount.1=2&address.2=" + Sapling, PaymentUriVerdict.Malformed, "1")]
    [InlineData("zcash:?address.0=" + Sapling + "&amount.0=2", PaymentUriVerdict.Malformed, "2")]
    [InlineData("zcash:?amount=1.234&amount=2.345&address=" + Transparent, PaymentUriVerdict.InvalidPart, "1.234")]
    [InlineData("zcash:" + Transparent + "?amount=1%30", PaymentUriVerdict.Malformed, "10")]
    [InlineData("zcash:" + Transparent + "?%61mount=1", PaymentUriVerdict.Malformed, null)]
    [InlineData("zcash:%74mEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU?amount=1", PaymentUriVerdict.Malformed, "1")]
    [InlineData("zcash://" + Transparent + "?amount=1", PaymentUriVerdict.InvalidAddress, "1")]
    [InlineData("zcash:" + Transparent + "?amount=50,000.00", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("zcash:" + Transparent + "?amount=50.", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("zcash:" + Transparent + "?amount=00.500", PaymentUriVerdict.Valid, "0.5")]
    [InlineData("zcash:" + Transparent + "?amount=0.123456789", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("zcash:" + Transparent + "?amount=1&memo=VGhpcw", PaymentUriVerdict.InvalidPart, "1")]
    // Others.
    [InlineData("ton://transfer/EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N?amount=1500000000&text=hello", PaymentUriVerdict.Valid, "1.5")]
    [InlineData("ripple:r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59?amount=1&dt=12345", PaymentUriVerdict.Valid, "1")]
    [InlineData("ripple:r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59?dt=x", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("xrpl:X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu?dt=2", PaymentUriVerdict.InvalidPart, null)]
    [InlineData("xrpl:X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu?dt=1", PaymentUriVerdict.Valid, null)]
    [InlineData("nanoseed:0000000000000000000000000000000000000000000000000000000000000001", PaymentUriVerdict.Secret, null)]
    [InlineData("nanokey:0000000000000000000000000000000000000000000000000000000000000001", PaymentUriVerdict.Secret, null)]
    [InlineData("bitcoin:5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", PaymentUriVerdict.Secret, null)]
    [InlineData("bitcoin:" + Bip21 + "?message=legal%20winner%20thank%20year%20wave%20sausage%20worth%20useful%20legal%20winner%20thank%20yellow", PaymentUriVerdict.Secret, null)]
    [InlineData("https://example.com/", PaymentUriVerdict.Unrecognised, null)]
    [InlineData(Bip21, PaymentUriVerdict.Unrecognised, null)]
    [InlineData("", PaymentUriVerdict.Empty, null)]
    public void A_link_is_judged_as_its_specification_says(string text, PaymentUriVerdict verdict, string? amount)
    {
        var uri = Reader.Read(text);
        Assert.Equal((verdict, amount), (uri.Verdict, uri.Amount?.Value));
    }

    [Theory]
    // CAIP-10, "Test Cases".
    [InlineData("eip155:1:0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb", PaymentUriVerdict.Valid, "ethereum")]
    [InlineData("bip122:000000000019d6689c085ae165831e93:128Lkh3S7CkDTBZ8W7BbpsN3YYizJMp8p6", PaymentUriVerdict.Valid, "bitcoin")]
    [InlineData("cosmos:cosmoshub-3:cosmos1t2uflqwqe0fsj0shcfkrvpukewcw40yjj6hdc0", PaymentUriVerdict.UnknownNetwork, null)]
    [InlineData("cosmos:cosmoshub-4:cosmos1t2uflqwqe0fsj0shcfkrvpukewcw40yjj6hdc0", PaymentUriVerdict.Valid, "cosmos")]
    [InlineData("chainstd:8c3444cf8970a9e41a706fab93e7a6c4:6d9b0b4b9994e8a6afbd3dc3ed983cd51c755afb27cd1dc7825ef59c134a39f7", PaymentUriVerdict.UnknownNetwork, null)]
    [InlineData("eip155:1:0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdc", PaymentUriVerdict.InvalidAddress, "ethereum")]
    public void An_account_id_is_read(string text, PaymentUriVerdict verdict, string? network)
    {
        var uri = Reader.Read(text);
        Assert.Equal((verdict, PaymentUriKind.AccountId, network), (uri.Verdict, uri.Kind, uri.Network?.Id));
    }

    [Fact]
    public void Parts_stand_where_they_stand_and_are_decoded_once()
    {
        const string text = "bitcoin:" + Bip21 + "?amount=50&label=a%2525b&unknown=x";
        var uri = Reader.Read(text);
        Assert.Equal(["address", "amount", "label", "other"], uri.Parts.Select(p => KebabCase.Code(p.Role)));
        Assert.Equal([Bip21, "50", "a%25b", "x"], uri.Parts.Select(p => p.ReadFrom(text)));
        Assert.Equal([null, "amount", "label", "unknown"], uri.Parts.Select(p => p.Key));
    }

    [Fact]
    public void A_token_transfer_names_the_token_and_the_recipient()
    {
        const string text = "ethereum:0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7@137/transfer?address=0x8e23ee67d1332ad560396262c48ffbb01f93d052&uint256=2.5e6";
        var uri = Reader.Read(text);
        Assert.Equal((PaymentUriKind.TokenTransfer, "polygon"), (uri.Kind, uri.Network?.Id));
        Assert.Equal("0x8e23ee67d1332ad560396262c48ffbb01f93d052", uri.Address?.ReadFrom(text));
        Assert.Equal("0x89205a3a3b2a69de6dbf7f01ed13b2108b2c43e7", uri.Find(PaymentPartRole.Token)?.ReadFrom(text));
        Assert.Equal(new PaymentAmount("2.5e6", null, null), uri.Amount);
    }

    [Fact]
    public void A_test_network_of_the_same_scheme_is_seen() =>
        Assert.Equal("bitcoin-testnet", Reader.Read("bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx").Network?.Id);

    [Fact]
    public void A_transaction_that_others_made_shows_its_host()
    {
        var uri = Reader.Read("solana:https%3A%2F%2Fexample.com%2Fsolana-pay%3Forder%3D12345");
        Assert.Equal((PaymentUriKind.TransactionRequest, "example.com", PaymentUriVerdict.Valid), (uri.Kind, uri.Host, uri.Verdict));
        Assert.Equal(PaymentUriKind.TransactionRequest, Reader.Read("web+stellar:tx?xdr=AAAA").Kind);
    }

    [Fact]
    public void An_answer_never_holds_what_may_be_a_secret()
    {
        const string secret = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";
        foreach (var text in new[] { "bitcoin:" + secret, $"bitcoin:{Bip21}?{secret}=1", $"bitcoin:{Bip21}?x={secret}", $"ethereum:{secret}@1/f?value=1", $"lightning:{secret}", $"eip155:1:{secret}" })
        {
            var uri = Reader.Read(text);
            var said = string.Join('|', uri, uri.Scheme, uri.Host, uri.Amount, uri.Invoice, uri.Explain("en"), string.Join('|', uri.Parts.Select(p => $"{p} {p.Key} {p.AddressCheck} {p.MemoCheck}")));
            Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static NetworkTable WithZcash()
    {
        NetworkDefinition[] zcash =
        [
            new() { Id = "zcash", Name = "Zcash", Symbol = "ZEC", Addresses = "base58check(1cb8=p2pkh,1cbd=p2sh) + bech32(zs=sapling;size=43)", TransactionIds = "utxo-hex64" },
            new() { Id = "zcash-testnet", Name = "Zcash testnet", Symbol = "ZEC", IsTestNetwork = true, Addresses = "base58check(1d25=p2pkh,1cba=p2sh) + bech32(ztestsapling=sapling;size=43)", TransactionIds = "utxo-hex64" },
        ];
        return NetworkTable.BuiltIn.With(zcash.Where(n => NetworkTable.BuiltIn.Find(n.Id) is null));
    }
}
