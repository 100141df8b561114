namespace Occ.Support.Tests.Transactions;

/// <summary>Keys and phrases where a transaction id is asked for.</summary>
public sealed class TransactionSecretTests
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
    [InlineData("my private key is " + Hash)]
    [InlineData("私钥：0x" + Hash)]
    public void Words_in_the_text_itself_make_digits_a_secret(string text)
    {
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(text, "bitcoin").Verdict);
        Assert.Equal(TransactionIdVerdict.Secret, Validator.Check(text, "ethereum").Verdict);
        Assert.Equal((TransactionIdVerdict.Secret, 0), (Validator.Identify(text).Verdict, Validator.Identify(text).Networks.Count));
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
