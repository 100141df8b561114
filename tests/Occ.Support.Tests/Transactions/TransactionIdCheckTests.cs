namespace Occ.Support.Tests.Transactions;

public sealed class TransactionIdCheckTests
{
    private const string Hash = "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16";

    private static readonly TransactionIdValidator Validator = new();

    /// <summary>Keys worth nothing: test vectors that are well known, and for Tezos and Mina the bytes 1 to 32 encoded here.</summary>
    public static TheoryData<string> Secrets { get; } =
    [
        KeyPair(),
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617",
        "6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
        Encode([0x0d, 0x0f, 0x3a, 0x07]),
        Encode([0x5a, 0x01]),
        "SBU2RRGLXH3E5CQHTD3ODLDF2BWDCYUSSBLLZ5GNW7JXHDIYKXZWHOKR",
    ];

    [Theory]
    [InlineData('0', TransactionIdVerdict.NotATransaction)]
    [InlineData('f', TransactionIdVerdict.NotATransaction)]
    [InlineData('a', TransactionIdVerdict.ValidVariant)]
    public void The_digits_of_signatures_make_an_id_of_nothing_else(char digit, TransactionIdVerdict verdict) =>
        Assert.Equal(verdict, Validator.Check(new string(digit, 128), "zcash").Verdict);

    [Theory]
    [MemberData(nameof(Secrets))]
    public void A_secret_is_never_a_transaction(string secret)
    {
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Identify(secret).Verdict);
        foreach (var network in NetworkTable.BuiltIn.All.DistinctBy(n => n.TransactionFormat))
        {
            Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(secret, network).Verdict);
            Assert.Equal(TransactionIdVerdict.Secret, Validator.Check("交易哈希 " + secret + " ", network).Verdict);
            Assert.Null(Validator.Canonical(secret, network));
        }
    }

    [Theory]
    [InlineData("txid:", TransactionIdVerdict.Valid)]
    [InlineData("交易哈希：", TransactionIdVerdict.Valid)]
    [InlineData("the tx hash of my withdrawal is", TransactionIdVerdict.Valid)]
    [InlineData("my private key is", TransactionIdVerdict.Secret)]
    [InlineData("私钥：", TransactionIdVerdict.Secret)]
    [InlineData("seed", TransactionIdVerdict.Secret)]
    [InlineData("preimage", TransactionIdVerdict.NotATransaction)]
    [InlineData("支付哈希", TransactionIdVerdict.NotATransaction)]
    public void The_words_in_front_settle_what_the_form_leaves_open(string context, TransactionIdVerdict verdict)
    {
        var check = Validator.Check(Hash, "bitcoin", context);

        Assert.Equal(verdict, check.Verdict);
        Assert.DoesNotContain(TransactionIdConfusable.BlockHash, check.Confusable);
        Assert.Equal(verdict == TransactionIdVerdict.Valid, check.Confusable.Count == 0);
    }

    [Theory]
    [InlineData("block hash", TransactionIdVerdict.BlockHash, TransactionIdConfusable.BlockHash)]
    [InlineData("区块哈希", TransactionIdVerdict.BlockHash, TransactionIdConfusable.BlockHash)]
    [InlineData("userOpHash", TransactionIdVerdict.NotATransaction, TransactionIdConfusable.UserOperationHash)]
    [InlineData("用户操作哈希", TransactionIdVerdict.NotATransaction, TransactionIdConfusable.UserOperationHash)]
    public void A_hash_of_something_else_is_named(string context, TransactionIdVerdict verdict, TransactionIdConfusable what)
    {
        var check = Validator.Check("0x" + Hash, "ethereum", context);

        Assert.Equal((verdict, what), (check.Verdict, Assert.Single(check.Confusable)));
    }

    [Fact]
    public void Digits_without_context_say_that_they_may_be_a_private_key()
    {
        Assert.Equal(TransactionIdConfusable.PrivateKey, Validator.Check(Hash, "bitcoin").Confusable[0]);
        Assert.Equal(TransactionIdConfusable.PrivateKey, Validator.Check(Hash, "ethereum").Confusable[0]);
        Assert.NotEqual(TransactionIdConfusable.PrivateKey, Validator.Check("0x" + Hash, "ethereum").Confusable[0]);
        Assert.Contains(TransactionIdConfusable.PrivateKey, Validator.Identify(Hash).Confusable);
        Assert.Empty(Validator.Identify(Hash, "交易哈希").Confusable);
        Assert.Contains("private key", Validator.Check(Hash, "bitcoin").Explain("en"), StringComparison.Ordinal);
        Assert.Contains("私钥", Validator.Check(Hash, "bitcoin").Explain("zh-CN"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bitcoin", "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3")]
    [InlineData("ethereum", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("bitcoin", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("solana", "4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA")]
    public void An_address_in_place_of_an_id_is_called_an_address(string network, string text) =>
        Assert.Equal(TransactionIdVerdict.Address, Validator.Check(text, network).Verdict);

    [Theory]
    [InlineData("my private key is " + Hash)]
    [InlineData("私钥：0x" + Hash)]
    public void Words_in_the_text_itself_make_digits_a_secret(string text)
    {
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(text, "bitcoin").Verdict);
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(text, "ethereum").Verdict);
        Assert.Equal((TransactionIdVerdict.Secret, 0), (Validator.Identify(text).Verdict, Validator.Identify(text).Networks.Count));
    }

    [Fact]
    public void An_id_among_words_is_found_over_all_networks()
    {
        Assert.Equal(TransactionIdVerdict.SurroundingText, Validator.Identify("交易哈希：0x" + Hash).Verdict);
        Assert.Contains("ethereum", Validator.Identify("tx 0x" + Hash + ".").Networks.Select(n => n.Id));
    }

    [Theory]
    [InlineData("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")]
    [InlineData("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d")]
    [InlineData("4F3EDF983AC636A65A842CE7C78D9AA706D3B113BCE9C46F30D7D21715B23B1D")]
    public void A_key_of_a_public_development_node_is_a_secret(string key)
    {
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(key, "ethereum").Verdict);
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(key, "tron", "txid").Verdict);
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Identify(key).Verdict);
    }

    [Theory]
    [InlineData("f4184fc5-9640-3b9d-6387-83cf57adfe4c")]
    [InlineData("Internal transfer 123456789")]
    [InlineData("站内转账 123456789")]
    public void A_reference_of_an_exchange_is_no_transaction_yet(string text)
    {
        Assert.Equal((TransactionIdVerdict.NotATransaction, TransactionIdConfusable.OrderNumber), (Validator.Identify(text).Verdict, Validator.Identify(text).Confusable[0]));
        Assert.Equal((TransactionIdVerdict.NotATransaction, TransactionIdConfusable.OrderNumber), (Validator.Check(text, "ethereum").Verdict, Validator.Check(text, "ethereum").Confusable[0]));
    }

    [Fact]
    public void An_output_of_Cardano_names_its_transaction() =>
        Assert.Equal(Hash, Validator.Canonical(Hash + "#1", NetworkTable.BuiltIn.Get("cardano")));

    [Fact]
    public void A_chain_id_in_front_names_the_network()
    {
        const string text = "eip155:56:0x" + Hash;

        Assert.Equal(["bsc"], Validator.Identify(text).Networks.Select(n => n.Id));
        Assert.Equal(TransactionIdVerdict.ValidVariant, Validator.Check(text, "bsc").Verdict);
        Assert.Equal("0x" + Hash, Validator.Canonical(text, NetworkTable.BuiltIn.Get("bsc")));
        Assert.Equal(TransactionIdVerdict.WrongNetwork, Validator.Check(text, "ethereum").Verdict);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0x")]
    [InlineData("0X")]
    [InlineData(":")]
    [InlineData("::")]
    [InlineData("-")]
    [InlineData("%")]
    [InlineData("%%%")]
    [InlineData("%3")]
    [InlineData("i0")]
    [InlineData("b")]
    [InlineData("th_")]
    [InlineData("O")]
    [InlineData("0.0.-@.")]
    [InlineData("blockchain:/tx/")]
    [InlineData("blockchain:////")]
    [InlineData("ed25519:")]
    [InlineData("\0")]
    [InlineData("\ud83d")]
    [InlineData("\uFF10\uFF58")]
    [InlineData("١٢٣-٤")]
    [InlineData("18446744073709551616")]
    [InlineData("solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:x")]
    [InlineData("eip155:1:eip155:1:eip155:1:x")]
    [InlineData("4294967296-0")]
    public void Odd_text_is_refused_without_an_exception(string text)
    {
        foreach (var network in NetworkTable.BuiltIn.All)
        {
            Assert.False(Validator.Check(text, network).IsValid);
        }

        Assert.False(Validator.Identify(text).IsValid);
    }

    [Fact]
    public void Long_text_of_any_one_character_is_refused()
    {
        foreach (var c in "0f1zAq:%-._=/ i私")
        {
            foreach (var length in new[] { 100, 511, 512, 513, 1_000_000 })
            {
                Assert.False(Validator.Identify(new string(c, length), new string(c, length)).IsValid);
            }
        }
    }

    [Fact]
    public void A_check_never_prints_the_text() =>
        Assert.DoesNotContain(Hash[..8], Validator.Check(Hash, "bitcoin").ToString() + Validator.Identify(Hash) + Validator.Check(Hash, "bitcoin").Explain("en"), StringComparison.Ordinal);

    private static string KeyPair()
    {
        // RFC 8032, section 7.1, test 1.
        var seed = Convert.FromHexString("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        var publicKey = Convert.FromHexString("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        return SimpleBase.Base58.Bitcoin.Encode([.. seed, .. publicKey]);
    }

    private static string Encode(byte[] version)
    {
        byte[] content = [.. version, .. Enumerable.Range(1, 32).Select(i => (byte)i)];
        var checksum = System.Security.Cryptography.SHA256.HashData(System.Security.Cryptography.SHA256.HashData(content))[..4];
        return SimpleBase.Base58.Bitcoin.Encode([.. content, .. checksum]);
    }
}
