namespace Occ.Support.Tests.Addresses;

public sealed class NotAnAddressTests
{
    private const string TransactionHash = "4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b";

    private static readonly AddressValidator Validator = new();

    /// <summary>Secrets from the public test values of their specifications; all are known to everybody.</summary>
    public static TheoryData<string> Secrets { get; } =
    [
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", // WIF, Bitcoin wiki
        "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617",
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK", // one letter mistyped
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi", // BIP-32, vector 1
        "SBPOVRVKTTV7W3IOX2FJPSMPCJ5L2WU2YKTP3HCLYPXNI5MDIGREVNYC", // SEP-7
        "sn259rEFXrQrWyx3Q7XneWcwV6dfL", // XRPL documentation
        "6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg", // BIP-38
        "S6c56bnXQiBjk9mqSYE7ykVQ7NzrRy", // mini key, Bitcoin wiki
        "nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5", // NIP-19
        "ms10testsxxxxxxxxxxxxxxxxxxxxxxxxxx4nzvca9cmczlw", // BIP-93
        "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about", // BIP-39
        "1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth 8. useful 9. legal 10. winner 11. thank 12. yellow",
        "的 的 的 的 的 的 的 的 的 的 的 在", // BIP-39, Simplified Chinese
        "助记词：legal winner thank year wave sausage worth useful legal winner thank yellow",
        "my key: 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ and my address 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "nanoseed:0000000000000000000000000000000000000000000000000000000000000001",
        "wpkh(xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi/0/*)",
    ];

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_is_named_whatever_network_is_asked_for(string text)
    {
        Assert.Equal(AddressVerdict.Secret, Validator.Identify(text).Verdict);
        foreach (var network in NetworkTable.BuiltIn.All)
        {
            Assert.Equal(AddressVerdict.Secret, Validator.Check(text, network).Verdict);
        }
    }

    [Theory]
    [InlineData("please check this address because the transfer has not arrived after three days")]
    [InlineData("I sent it from my wallet to the exchange on Monday, and the money is not there yet, can you help me please")]
    [InlineData("我昨天从交易所提币到钱包，到现在还没有到账，麻烦帮忙查一下")]
    public void A_sentence_is_no_recovery_phrase(string text) => Assert.NotEqual(AddressVerdict.Secret, Validator.Check(text, "bitcoin").Verdict);

    [Theory]
    [InlineData("xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8", "xpub")] // BIP-32
    [InlineData("zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs", "zpub")] // BIP-84
    [InlineData("[d34db33f/84h/0h/0h]zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs/0/*", "zpub")]
    [InlineData("wpkh([d34db33f/84h/0h/0h]xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8/0/*)", "descriptor")]
    [InlineData("uview1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "view-key")]
    public void A_key_that_shows_an_account_is_named(string text, string kind)
    {
        var check = Validator.Check(text, "bitcoin");
        Assert.Equal((AddressVerdict.ExtendedPublicKey, kind), (check.Verdict, check.Kind));
        Assert.Equal((AddressVerdict.ExtendedPublicKey, kind), (Validator.Identify(text).Verdict, Validator.Identify(text).Kind));
    }

    [Theory]
    [InlineData("bitcoin", TransactionHash)]
    [InlineData("ethereum", "0x" + TransactionHash)]
    [InlineData("tron", TransactionHash)]
    [InlineData("solana", "5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW")] // Solana documentation
    public void A_transaction_id_is_named(string network, string text) =>
        Assert.Equal(AddressVerdict.TransactionId, Validator.Check(text, network).Verdict);

    [Fact]
    public void A_block_hash_is_named() =>
        Assert.Equal(AddressVerdict.BlockHash, Validator.Check("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f", "bitcoin").Verdict);

    [Theory]
    [InlineData("USDT")]
    [InlineData("usdc")]
    [InlineData("TRC20")]
    [InlineData("以太坊")]
    [InlineData("USDT-TRC20")]
    [InlineData("USDT (ERC20)")]
    [InlineData("泰达币")]
    public void A_ticker_is_named(string text)
    {
        Assert.Equal(AddressVerdict.Ticker, Validator.Check(text, "bitcoin").Verdict);
        Assert.Equal(AddressVerdict.Ticker, Validator.Identify(text).Verdict);
    }

    [Theory]
    [InlineData("vitalik.eth", "ens")]
    [InlineData("jesse.base.eth", "basenames")]
    [InlineData("toly.sol", "sns")]
    [InlineData("name*example.com", "stellar-federation")]
    [InlineData("₿alice@example.com", "bip-353")]
    [InlineData("alice@fiotestnet", "fio")]
    [InlineData("alice$example.com", "payid")]
    [InlineData("$alice", "ada-handle")]
    [InlineData("wallet.ton", "ton-dns")]
    [InlineData("中本聪.eth", "ens")]
    public void A_name_is_named_with_its_system(string text, string system)
    {
        var check = Validator.Check(text, "bitcoin");
        Assert.Equal((AddressVerdict.Name, system), (check.Verdict, check.Kind));
    }

    [Fact]
    public void A_forged_name_shows_its_foreign_letter()
    {
        var check = Validator.Check("vit\u0430lik.eth", "ethereum");
        Assert.Equal((AddressVerdict.LookAlikeCharacters, 3, 1), (check.Verdict, check.Position, check.Length));
    }

    [Fact]
    public void An_email_address_is_named() => Assert.Equal(AddressVerdict.Email, Validator.Check("someone@example.com", "ethereum").Verdict);

    [Theory]
    [InlineData("lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp", "bolt11-invoice")]
    [InlineData("LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS", "lnurl")]
    [InlineData("web+stellar:tx?xdr=AAAA", "transaction-to-sign")]
    public void A_request_to_pay_is_named(string text, string kind)
    {
        var check = Validator.Check(text, "bitcoin");
        Assert.Equal((AddressVerdict.PaymentRequest, kind), (check.Verdict, check.Kind));
    }

    [Theory]
    [InlineData("ethereum", "0x12ab…cd34", AddressVerdict.Truncated, 6, 1)]
    [InlineData("ethereum", "0x12ab...cd34", AddressVerdict.Truncated, 6, 3)]
    [InlineData("bitcoin", "1BvBM***xJaN", AddressVerdict.Truncated, 5, 3)]
    [InlineData("bitcoin", "bc1q……xyz9", AddressVerdict.Truncated, 4, 2)]
    [InlineData("bitcoin", "1BvBMS\u0415YstWetqTFn5Au4m4GFg7xJaNVN2", AddressVerdict.LookAlikeCharacters, 6, 1)]
    [InlineData("bitcoin", "1BvBMSEYstWetqTFn5\u200bAu4m4GFg7xJaNVN2", AddressVerdict.LookAlikeCharacters, 18, 1)]
    [InlineData("bitcoin", "１ＢｖBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", AddressVerdict.LookAlikeCharacters, 0, 3)]
    [InlineData("bitcoin", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2\u200b", AddressVerdict.SurroundingText, 0, 34)]
    [InlineData("bitcoin", "bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", AddressVerdict.SurroundingText, 8, 34)]
    [InlineData("bitcoin", "BTC 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", AddressVerdict.SurroundingText, 4, 34)]
    [InlineData("bitcoin", "“1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2”", AddressVerdict.SurroundingText, 1, 34)]
    [InlineData("bitcoin", "我的地址是1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2谢谢", AddressVerdict.SurroundingText, 5, 34)]
    [InlineData("bitcoin", "BTC-1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", AddressVerdict.SurroundingText, 4, 34)]
    [InlineData("ethereum", "https://explorer.example/address/0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", AddressVerdict.SurroundingText, 33, 42)]
    [InlineData("ethereum", "ethereum:0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359@1?value=1", AddressVerdict.SurroundingText, 9, 42)]
    public void Every_case_has_its_place(string network, string text, AddressVerdict verdict, int position, int length)
    {
        var check = Validator.Check(text, network);
        Assert.Equal((verdict, position, length), (check.Verdict, check.Position, check.Length));
    }

    [Theory]
    [InlineData("Well... I do not know")]
    [InlineData("see v1.0...")]
    public void Dots_of_a_sentence_leave_nothing_out(string text) => Assert.NotEqual(AddressVerdict.Truncated, Validator.Check(text, "bitcoin").Verdict);

    [Fact]
    public void A_name_beats_the_account_names_that_fit_any_word() =>
        Assert.Equal(AddressVerdict.Name, Validator.Identify("vitalik.eth").Verdict);

    [Fact]
    public void Every_verdict_has_a_text_in_both_languages()
    {
        var codes = Enum.GetValues<AddressVerdict>().Select(v => "addresses.verdict." + v.Code())
            .Concat(Enum.GetValues<MemoVerdict>().Select(v => "addresses.memo." + v.Code()))
            .Concat(Enum.GetValues<PaymentUriVerdict>().Select(v => "addresses.uri." + v.Code()))
            .Concat(Enum.GetValues<MemoName>().Select(v => "addresses.memo-name." + KebabCase.Code(v)));
        foreach (var language in new[] { LanguageTag.English, LanguageTag.SimplifiedChinese })
        {
            Assert.Empty(codes.Except(TextCatalog.BuiltIn.Of(language).Keys));
        }
    }
}
