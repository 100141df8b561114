using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

/// <summary>Published test values of the specifications named, and keys made of noise.</summary>
public sealed class KeyTests
{
    // RFC 8032, section 7.1, test 1: seed and public key.
    private const string Ed25519Seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private const string Ed25519Public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    [Theory]
    [InlineData("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", SecretKind.PrivateKey)] // Bitcoin wiki, WIF
    [InlineData("KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617", SecretKind.PrivateKey)]
    [InlineData("S6c56bnXQiBjk9mqSYE7ykVQ7NzrRy", SecretKind.PrivateKey)] // Bitcoin wiki, mini private key
    [InlineData("xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi", SecretKind.ExtendedPrivateKey)] // BIP-32, vector 1
    [InlineData("zprvAWgYBBk7JR8Gjrh4UJQ2uJdG1r3WNRRfURiABBE3RvMXYSrRJL62XuezvGdPvG6GFBZduosCc1YP5wixPox7zhZLfiUm8aunE96BBa4Kei5", SecretKind.ExtendedPrivateKey)] // BIP-84
    [InlineData("6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg", SecretKind.EncryptedKey)] // BIP-38
    [InlineData("snoPBrXtMeMyMHUVTgbuqAfg1SUTb", SecretKind.PrivateKey)] // XRPL, "masterpassphrase"
    [InlineData("nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5", SecretKind.PrivateKey)] // NIP-19
    public void A_published_key_is_found_whole(string key, SecretKind kind)
    {
        var text = "看 " + key + ", thanks";
        var finding = Assert.Single(SecretScanner.Default.Scan(text));
        Assert.Equal((kind, 2, key.Length), (finding.Kind, finding.Start, finding.Length));
    }

    [Property]
    public void A_WIF_key_of_any_network_is_found(int seed, bool compressed, byte version)
    {
        byte[] payload = [(byte)(version | 0x80), .. Phrases.Noise(seed), .. compressed ? new byte[] { 1 } : []];
        Only(KeyTexts.Base58Check(payload), SecretKind.PrivateKey);
    }

    [Property]
    public void An_extended_private_key_of_any_version_is_found_and_its_public_twin_stays(int seed, bool isPublic)
    {
        byte[] payload = [0x04, 0x9D, 0x78, (byte)(isPublic ? 0xB2 : 0x78), 0, 0, 0, 0, 0, 0, 0, 0, 0, .. Phrases.Noise(seed), (byte)(isPublic ? 2 : 0), .. Phrases.Noise(~seed)];
        if (isPublic)
        {
            Assert.Empty(SecretScanner.Default.Scan("my key " + KeyTexts.Base58Check(payload)));
        }
        else
        {
            Only(KeyTexts.Base58Check(payload), SecretKind.ExtendedPrivateKey);
        }
    }

    [Property]
    public void A_Stellar_seed_is_found_and_its_address_stays(int seed)
    {
        Only(KeyTexts.StrKey(18 << 3, seed), SecretKind.PrivateKey);
        Assert.Empty(SecretScanner.Default.Scan(KeyTexts.StrKey(6 << 3, seed)));
    }

    [Property]
    public void Tezos_keys_are_found(int seed)
    {
        Only(KeyTexts.Base58Check([0x0D, 0x0F, 0x3A, 0x07, .. Phrases.Noise(seed)]), SecretKind.PrivateKey);
        Only(KeyTexts.Base58Check([0x11, 0xA2, 0xE0, 0xC9, .. Phrases.Noise(seed)]), SecretKind.PrivateKey);
        Only(KeyTexts.Base58Check([0x10, 0x51, 0xEE, 0xBD, .. Phrases.Noise(seed)]), SecretKind.PrivateKey);
        Only(KeyTexts.Base58Check([0x2B, 0xF6, 0x4E, 0x07, .. Phrases.Noise(seed), .. Phrases.Noise(~seed)]), SecretKind.PrivateKey);
    }

    [Theory]
    [InlineData("suiprivkey", 33)]
    [InlineData("addr_xsk", 96)]
    [InlineData("ed25519_sk", 32)]
    [InlineData("root_xsk", 96)]
    [InlineData("secret-extended-key-main", 90)]
    public void Bech32_keys_are_found_with_their_prefix(string prefix, int bytes)
    {
        byte[] noise = [.. Phrases.Noise(1), .. Phrases.Noise(2), .. Phrases.Noise(3)];
        Only(KeyTexts.Bech32Text(prefix, noise[..bytes]), prefix is "addr_xsk" or "root_xsk" or "secret-extended-key-main" ? SecretKind.ExtendedPrivateKey : SecretKind.PrivateKey);
        Assert.Empty(SecretScanner.Default.Scan(KeyTexts.Bech32Text("addr_xvk", noise[..64])));
    }

    [Fact]
    public void A_key_pair_is_found_and_a_signature_stays()
    {
        var pair = Convert.FromHexString(Ed25519Seed + Ed25519Public);
        Only(KeyTexts.Base58Text(pair), SecretKind.PrivateKey);
        Only("[" + string.Join(',', pair) + "]", SecretKind.PrivateKey);
        Only("[" + string.Join(", ", pair) + "]", SecretKind.PrivateKey);
        Only("ed25519:" + KeyTexts.Base58Text(pair), SecretKind.PrivateKey);
        pair[3] ^= 1;
        Assert.Empty(SecretScanner.Default.Scan(KeyTexts.Base58Text(pair) + " [" + string.Join(',', pair) + "]"));
    }

    [Theory]
    [InlineData("private key: #", true)]
    [InlineData("Private Key\n#", true)]
    [InlineData("PRIVATE_KEY=0x#", true)]
    [InlineData("\"privateKey\":\"0x#\"", true)]
    [InlineData("my secret key is # please help", true)]
    [InlineData("# this is my private key", true)]
    [InlineData("私钥：#", true)]
    [InlineData("我的私钥是#，导入失败", true)]
    [InlineData("密钥 #", true)]
    [InlineData("交易哈希 # 没到账，私钥我没给别人", false)]
    [InlineData("ed25519-priv-0x#", true)]
    [InlineData("#", true)]
    [InlineData(" \"0x#\"\n", true)]
    [InlineData("look: #", false)]
    [InlineData("txid #", false)]
    [InlineData("tx: 0x#", false)]
    [InlineData("I never shared my private key, look at the transaction #", false)]
    [InlineData("I never shared my private key with anyone and yet #", false)]
    [InlineData("公钥 #", false)]
    [InlineData("public key: #", false)]
    [InlineData("https://etherscan.io/tx/0x#", false)]
    [InlineData("我导入私钥之后，发起的交易哈希是 #", false)]
    [InlineData("block hash #", false)]
    public void Sixty_four_hex_digits_are_what_the_nearest_cue_says(string sentence, bool secret) =>
        Assert.Equal(secret ? 1 : 0, SecretScanner.Default.Scan(sentence.Replace("#", Ed25519Seed, StringComparison.Ordinal)).Count);

    /// <summary>The name of a key, and of something else, at the distance where they cease to count; # is a key or a hash.</summary>
    [Theory]
    [InlineData("hash private key", 48, "", true)]
    [InlineData("hash private key", 49, "", false)]
    [InlineData("hash private key", 24, ".", true)]
    [InlineData("private key.", 24, "the hash ", false)]
    [InlineData("I never told my private key", 5, "", true)]
    [InlineData("I never told my private key", 6, "", false)]
    [InlineData("a hash, my key is", 1, "", true)]
    [InlineData("my key", 1, ":\n> ", true)]
    [InlineData("my key", 1, "= ", true)]
    [InlineData("mi clave es", 1, "", true)]
    [InlineData("ma cle est", 1, "", true)]
    [InlineData("my key", 1, " is: ", true)]
    [InlineData("the key", 1, " was: ", false)]
    [InlineData("the key: the hash is", 1, "", false)]
    public void A_name_counts_as_far_as_its_sentence_goes(string name, int distance, string between, bool secret) =>
        Assert.Equal(secret ? 1 : 0, SecretScanner.Default.Scan(name + between.PadLeft(distance) + Ed25519Seed + " , it says").Count);

    [Theory]
    [InlineData(" ", 48, 49)]
    [InlineData(".", 24, 25)]
    [InlineData("，", 24, 25)]
    [InlineData("\n", 24, 25)]
    public void Beyond_the_end_of_a_clause_a_name_reaches_half_as_far(string mark, int near, int far)
    {
        var scanner = new SecretScanner(SecretPolicy.Default with { BareHex = BareHexHandling.Keep });
        Assert.Single(scanner.Scan("private key" + mark.PadRight(near) + Ed25519Seed + " , it says"));
        Assert.Empty(scanner.Scan("private key" + mark.PadRight(far) + Ed25519Seed + " , it says"));
    }

    [Theory]
    [InlineData("I lost my private key @ here: #", 392, true)]
    [InlineData("I lost my private key @ here: #", 393, false)]
    [InlineData("the hash and more @ my private key is lost as I said yesterday and today and tomorrow, see #", 300, false)]
    [InlineData("the hash and more @ my private key is lost as I said yesterday and today and tomorrow, see #", 400, true)]
    [InlineData("look # @ that is my private key", 130, true)]
    [InlineData("look # @ that is my private key", 160, false)]
    [InlineData("I never lost my private key @ here: #", 300, false)]
    public void A_message_that_speaks_of_a_key_and_of_nothing_else_gives_it_away(string text, int distance, bool secret) =>
        Assert.Equal(secret ? 1 : 0, SecretScanner.Default.Scan(Spread(text, distance).Replace("#", Ed25519Seed, StringComparison.Ordinal)).Count);

    [Theory]
    [InlineData("private key: #", 59, false)]
    [InlineData("private key: #", 60, true)]
    [InlineData("private key: #", 63, true)]
    [InlineData("private key: #", 65, true)]
    [InlineData("private key: #", 68, true)]
    [InlineData("private key: #", 69, false)]
    [InlineData("private key: #", 128, true)]
    [InlineData("private key which I have: #", 63, false)]
    [InlineData("private key which I have: #", 64, true)]
    [InlineData("private key which I have: 0x#", 62, true)]
    [InlineData("private key which I have: 0x#", 63, true)]
    [InlineData("private key which I have: 0x#", 61, false)]
    [InlineData("private key which I have: #", 128, true)]
    [InlineData("look: #//soft", 64, true)]
    [InlineData("look: #//soft", 128, true)]
    [InlineData("look: 0x#//soft", 62, true)]
    [InlineData("look: #//soft", 63, false)]
    [InlineData("look: #// soft", 64, false)]
    [InlineData("look: #///soft", 64, false)]
    [InlineData("look: nanoseed:#", 64, true)]
    [InlineData("look: NanoKey:#", 64, true)]
    [InlineData("look: secp256k1-priv-#", 64, true)]
    [InlineData("look: nanoseed:#", 63, false)]
    public void Hexadecimal_digits_are_a_key_where_their_number_is_a_keys(string text, int digits, bool secret) =>
        Assert.Equal(secret ? 1 : 0, SecretScanner.Default.Scan(text.Replace("#", (Ed25519Seed + Ed25519Public + Ed25519Seed)[..digits], StringComparison.Ordinal) + " or so").Count);

    [Theory]
    [InlineData("\"type\":\"PaymentSigningKey\",\"cborHex\":\"5820#", 64, true)]
    [InlineData("\"type\":\"PaymentSigningKey\",\"cborHex\":\"5840#", 128, true)]
    [InlineData("\"type\":\"PaymentSigningKey\",\"cborHex\":\"5880#", 256, true)]
    [InlineData("\"type\":\"PaymentSigningKey\",\"cborHex\":\"5821#", 64, false)]
    [InlineData("\"type\":\"PaymentVerificationKey\",\"cborHex\":\"5820#", 64, false)]
    public void The_CBOR_of_a_signing_key_is_a_key(string text, int digits, bool secret) =>
        Assert.Equal(secret ? [(SecretKind.PrivateKey, SecretCertainty.Certain)] : [],
            SecretScanner.Default.Scan(text.Replace("#", string.Concat(Enumerable.Repeat(Ed25519Seed, 4))[..digits], StringComparison.Ordinal) + "\"").Select(f => (f.Kind, f.Certainty)));

    [Theory]
    [InlineData("private key: #", 43, true)]
    [InlineData("private key: #", 42, false)]
    [InlineData("private key which I have: #", 49, false)]
    [InlineData("private key which I have: #", 50, true)]
    [InlineData("private key: xpub#", 60, false)]
    [InlineData("private key: xdpk#", 60, false)]
    [InlineData("private key: xtub#", 60, false)]
    [InlineData("private key: 0x#", 60, false)]
    public void A_long_token_behind_its_name_is_a_key_in_whatever_notation(string text, int letters, bool secret) =>
        Assert.Equal(secret ? [SecretCertainty.Likely] : [], SecretScanner.Default.Scan(text.Replace("#", string.Concat(Enumerable.Repeat("aB7kZq", 20))[..letters], StringComparison.Ordinal)).Select(f => f.Certainty));

    [Theory]
    [InlineData(BareHexHandling.ByMessage, true)]
    [InlineData(BareHexHandling.ByWords, false)]
    [InlineData(BareHexHandling.Redact, true)]
    [InlineData(BareHexHandling.Keep, false)]
    public void Sixty_four_hex_digits_alone_are_what_the_policy_says(BareHexHandling policy, bool secret)
    {
        var scanner = new SecretScanner(SecretPolicy.Default with { BareHex = policy });
        Assert.Equal(secret ? 1 : 0, scanner.Scan(Ed25519Seed).Count);
        Assert.Equal(policy == BareHexHandling.Redact ? 1 : 0, scanner.ForFields.Scan(Ed25519Seed).Count);
    }

    [Fact]
    public void A_key_with_a_mistyped_letter_is_found_behind_its_name() =>
        Assert.Single(SecretScanner.Default.Scan("private key: 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK"));

    /// <summary>Puts so many characters that say nothing where the at sign is.</summary>
    private static string Spread(string text, int count) => text.Replace("@", string.Concat(Enumerable.Repeat("la ", 200))[..count], StringComparison.Ordinal);

    private static void Only(string secret, SecretKind kind)
    {
        var text = "a: " + secret + "\nb";
        var findings = SecretScanner.Default.Scan(text);
        Assert.True(findings is [var f] && (f.Kind, f.Start, f.Length) == (kind, 3, secret.Length), $"{text} -> {string.Join(';', findings)}");
    }
}
