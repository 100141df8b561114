using FsCheck.Xunit;
using Occ.Support.Tests.Formats;
using Occ.Support.Tests.House;
using Occ.Support.Tests.Transactions;

namespace Occ.Support.Tests.Privacy;

/// <summary>What support needs stays: addresses and transaction ids of every network of the table, and public keys, alone and in the sentences that they come in.</summary>
public sealed class PublicDataTests
{
    private static readonly string[] OfBoth =
    [
        "#", "please check #", "{\"value\":\"#\"}", "这是 # 请帮我看一下", "I sent it to # yesterday, still nothing", "看这个：#，谢谢",
        "I never shared my seed phrase with anybody. Look at #", "# 到底是什么情况", "from # to #\nand then # to #", "hello,\n#\nthank you", "查到的是#。",
    ];

    private static readonly string[] OfAddresses =
    [
        .. OfBoth, "my address is #", "Address: #", "deposit address #, memo 12345", "withdrew 250 USDT to #", "wallet # shows zero balance", "address=#&amount=2.5", "The contract # is verified",
        "我的地址是 #", "地址：#", "充值地址 #，备注 12345", "转到#还没到账", "钱包地址#没有余额", "合约 # 已经开源", "收款地址是#，请核对",
    ];

    private static readonly string[] OfIds =
    [
        .. OfBoth, "txid: #", "tx #", "the transaction # is pending", "Transaction hash: #", "# is my transaction, it has 0 confirmations", "TXID=#", "withdrawal hash # shows as completed",
        "交易哈希：#", "交易 # 一直未确认", "哈希值是#", "提币的TXID是 #，浏览器查不到", "交易号：#", "这笔交易#失败了",
    ];

    private static readonly FormatNotation[] Addresses = [.. NetworkRow
        .ReadAll(System.Text.Encoding.UTF8.GetString(EmbeddedContent.ReadOne("networks.tsv")))
        .SelectMany(r => r.Addresses.Split(" + ")).Distinct()
        .SelectMany(FormatNotation.ParseAll)];

    private static readonly string[] Ids = [.. NetworkTable.BuiltIn.All.Select(n => n.TransactionFormat.Notation).Where(n => n != "none").Distinct()];

    [Property(MaxTest = 5)]
    public void An_address_of_any_network_stays(int seed)
    {
        var random = new Random(seed);
        Faults.None("An address was taken for a secret", [.. Addresses
            .SelectMany(t => AddressEncoder.All[t.Family].Encode(t, random).Select(a => (t.Family, a.Text)))
            .SelectMany(a => Touched(a.Family, a.Text, OfAddresses))]);
    }

    [Property(MaxTest = 20)]
    public void A_transaction_id_of_any_network_stays(Guid left, Guid right)
    {
        byte[] bytes = [.. left.ToByteArray(), .. right.ToByteArray()];
        Faults.None("A transaction id was taken for a secret", [.. Ids.SelectMany(i => Of(i, bytes)).SelectMany(i => Touched(i.Family, i.Text, OfIds))]);
    }

    [Property(MaxTest = 20)]
    public void A_public_key_of_any_kind_stays(int seed)
    {
        var random = new Random(seed);
        byte[] Bytes(int count) => SecretSamples.Bytes(random, count);
        string Key(string version, int count) => SecretSamples.Check58([.. Convert.FromHexString(version), .. Bytes(count)]);
        string Extended(string version) => SecretSamples.Check58([.. Convert.FromHexString(version), 3, .. Bytes(8), .. Bytes(32), 2, .. Bytes(32)]);
        string[] versions = ["0488B21E", "049D7CB2", "04B24746", "0295B43F", "02AA7ED3", "043587CF", "044A5262", "045F1CF6", "024289EF", "02575483", "019DA462", "01B26EF6", "038F332E"];
        string[] bech32 = ["npub", "addr_xvk", "acct_xvk", "stake_vk", "addr_vk", "root_vk", "pool_vk", "age"];
        string[] keys =
        [
            .. versions.Select(Extended), .. bech32.Select(p => KeyTexts.Bech32Text(p, Bytes(p.EndsWith("xvk", StringComparison.Ordinal) ? 64 : 32))),
            Key("0D0F25D9", 32), Key("03FEE256", 33), Key("03B28B7F", 33), "02" + SecretSamples.Hex(random, 64), "03" + SecretSamples.Hex(random, 64), "04" + SecretSamples.Hex(random, 128),
            "0x" + SecretSamples.Hex(random, 64), "ed25519:" + KeyTexts.Base58Text(Bytes(32)), KeyTexts.Base58Text(Bytes(32)), KeyTexts.StrKey(6 << 3, random.Next()),
            "ed25519-pub-0x" + SecretSamples.Hex(random, 64), "EOS" + SecretSamples.Check58(Bytes(33))[..50], KeyTexts.Base58Text(Bytes(64)),
        ];
        string[] sentences = ["#", "public key: #", "my public key is # thanks", "公钥：#", "公钥是 #，请核对", "the public key # was refused", "xpub: #", "扩展公钥 # 导入观察钱包失败", "pubkey=#", "watch-only wallet with #"];
        Faults.None("A public key was taken for a secret", [.. keys.SelectMany(k => Touched("key", k, sentences))]);
    }

    private static IEnumerable<(string Family, string Text)> Of(string notation, byte[] bytes)
    {
        var terms = notation.Split(" + ");
        return Texts(terms[0], TransactionIdSample.All[terms[0]](bytes)).Concat(terms.Skip(1).SelectMany(t => Texts(t, TransactionIdSample.Further[t](bytes))));
    }

    private static IEnumerable<(string Family, string Text)> Texts(string family, TransactionIdSample sample) => sample.Variants.Prepend(sample.Canonical).Distinct().Select(t => (family, t));

    private static IEnumerable<string> Touched(string family, string text, string[] sentences) =>
        from sentence in sentences
        let message = sentence.Replace("#", text, StringComparison.Ordinal)
        from finding in (sentence == "#" ? SecretScanner.Default.ForFields : SecretScanner.Default).Scan(message)
        select $"{family} {finding.Kind} {finding.Why}: {message.Substring(finding.Start, finding.Length)} in {sentence} with {text}";
}
