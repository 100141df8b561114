using FsCheck.Xunit;

namespace Occ.Support.Tests.Transactions;

public sealed class ExplorerLinkTests
{
    private const string Hash = "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16";
    private const string Evm = "0x" + Hash;

    private static readonly ExplorerLinks Links = new();

    [Theory]
    [InlineData("https://etherscan.io/tx/" + Evm, "ethereum", ExplorerKind.Transaction, Evm)]
    [InlineData("etherscan.io/tx/" + Evm + "#eventlog", "ethereum", ExplorerKind.Transaction, Evm)]
    [InlineData("HTTPS://WWW.Etherscan.IO:443/tx//" + Evm + "?a=1", "ethereum", ExplorerKind.Transaction, Evm)]
    [InlineData("https://bscscan.com/address/0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "bsc", ExplorerKind.Address, "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("https://bscscan.com/block/123456", "bsc", ExplorerKind.Block, "123456")]
    [InlineData("https://bscscan.com/token/0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed?a=2", "bsc", ExplorerKind.Token, "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")]
    [InlineData("https://tronscan.org/#/transaction/" + Hash, "tron", ExplorerKind.Transaction, Hash)]
    [InlineData("https://tronscan.org/#/transaction/" + Hash + "?lang=zh", "tron", ExplorerKind.Transaction, Hash)]
    [InlineData("<https://mempool.space/zh/tx/" + Hash + ">.", "bitcoin", ExplorerKind.Transaction, Hash)]
    [InlineData("https://mempool.space/tx/" + Hash + ":0", "bitcoin", ExplorerKind.Transaction, Hash)]
    [InlineData("https://mempool.space/signet/tx/" + Hash, "bitcoin-signet", ExplorerKind.Transaction, Hash)]
    [InlineData("https://blockchair.com/zh/litecoin/transaction/" + Hash + "，请看", "litecoin", ExplorerKind.Transaction, Hash)]
    [InlineData("链接：https://www.oklink.com/zh-hans/eth/tx/" + Evm + " 谢谢", "ethereum", ExplorerKind.Transaction, Evm)]
    [InlineData("https://polkadot.subscan.io/extrinsic/5338471-9?event=5338471-20", "polkadot", ExplorerKind.Transaction, "5338471-9")]
    [InlineData("https://www.mintscan.io/osmosis/txs/" + Hash, "osmosis", ExplorerKind.Transaction, Hash)]
    [InlineData("https://tonviewer.com/transaction/fJXfn0EVhV09HFuEgUHu4Cchb24nUQtIMwSzmzk2tLs%3D", "ton", ExplorerKind.Transaction, "fJXfn0EVhV09HFuEgUHu4Cchb24nUQtIMwSzmzk2tLs=")]
    [InlineData("https://etherscan.io/tx/%20" + Evm + "%20", "ethereum", ExplorerKind.Transaction, Evm)]
    [InlineData("https://lcd.example.org/cosmos/tx/v1beta1/txs/" + Hash, null, ExplorerKind.Transaction, Hash)]
    public void A_link_is_read_as_network_kind_and_id(string url, string? network, ExplorerKind kind, string id)
    {
        var link = Links.Read(url);

        Assert.Equal((network, kind, id, true), (link.NetworkId, link.Kind, link.Id, link.IsWellFormed));
    }

    [Theory]
    [InlineData("https://etherscan.io.example.com/tx/" + Evm)]
    [InlineData("https://etherscan.io@example.com/tx/" + Evm)]
    [InlineData("https://tronscan.org@evil/#/transaction/" + Hash)]
    [InlineData("https://etherscan.io\\@example.com/tx/" + Evm)]
    [InlineData("https://etherscan.io\\.example.com/tx/" + Evm)]
    [InlineData("https://example.com/etherscan.io/tx/" + Evm)]
    [InlineData("https://example.com/?u=https://etherscan.io/tx/" + Evm)]
    [InlineData("https://example.com#https://etherscan.io/tx/" + Evm)]
    [InlineData("https://xetherscan.io/tx/" + Evm)]
    [InlineData("https://etherscan.io.:x/tx/" + Evm)]
    [InlineData("https://etherscan%2eio/tx/" + Evm)]
    [InlineData("https://ethersc\u0430n.io/tx/" + Evm)]
    [InlineData("https://etherscan.io\u3002example.com/tx/" + Evm)]
    [InlineData("https://etherscan.io\t.example.com/tx/" + Evm)]
    [InlineData("https://etherscan.io/a/../tx/" + Evm)]
    [InlineData("javascript:etherscan.io/tx/" + Evm)]
    [InlineData("ftp://etherscan.io/tx/" + Evm)]
    [InlineData("https://polkadot.subscan.io.example.com/extrinsic/5338471-9")]
    [InlineData("https://a.polkadot.subscan.io/extrinsic/5338471-9")]
    [InlineData("https://etherscan.com/tx/" + Evm)]
    [InlineData("https://")]
    [InlineData("https:///tx/" + Evm)]
    [InlineData("/tx/" + Evm)]
    [InlineData("https://etherscan.io")]
    [InlineData("https://etherscan.io/charts")]
    [InlineData("https://tonviewer.com/about")]
    [InlineData("")]
    [InlineData("://")]
    [InlineData("#")]
    [InlineData("...")]
    public void A_look_alike_or_another_page_is_never_the_explorer(string url)
    {
        var link = Links.Read(url);

        Assert.Equal((null, ExplorerKind.None, null, false), (link.NetworkId, link.Kind, link.Id, link.IsWellFormed));
    }

    [Fact]
    public void A_host_behind_an_explorers_name_is_reported()
    {
        Assert.Equal(ExplorerWarnings.LookAlikeHost, Links.Read("https://etherscan.io.example.com/tx/" + Evm).Warnings);
        Assert.Equal(ExplorerWarnings.LookAlikeHost, Links.Read("https://tronscan.org@evil/#/transaction/" + Hash).Warnings);
    }

    [Theory]
    [InlineData("https://blockstream.info/liquid/tx/" + Hash + "#blinded=123,abc,def")]
    [InlineData("https://xmrchain.net/prove/" + Hash + "/4address/0123secretkey")]
    [InlineData("https://xmrchain.net/tx/" + Hash + "?viewkey=0123secretkey")]
    public void A_secret_in_a_link_is_dropped_and_reported(string url)
    {
        var link = Links.Read(url);

        Assert.True((link.Warnings & ExplorerWarnings.Secret) != 0);
        Assert.Equal((Hash, ExplorerKind.Transaction), (link.Id, link.Kind));
        Assert.DoesNotContain("secret", link.ToString() + link.Id + link.NetworkId, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_key_in_place_of_the_id_is_not_repeated()
    {
        var link = Links.Read("https://mempool.space/tx/5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ");

        Assert.Equal((null, TransactionIdVerdict.Secret, ExplorerWarnings.Secret), (link.Id, link.IdVerdict, link.Warnings));
    }

    [Fact]
    public void A_link_with_a_damaged_id_is_understood_and_says_so()
    {
        var link = Links.Read("https://etherscan.io/tx/" + Evm[..^1]);

        Assert.Equal(("ethereum", ExplorerKind.Transaction, TransactionIdVerdict.WrongLength, false), (link.NetworkId, link.Kind, link.IdVerdict, link.IsWellFormed));
    }

    [Fact]
    public void A_user_operation_is_no_transaction() =>
        Assert.Equal((ExplorerKind.None, TransactionIdConfusable.UserOperationHash), (Links.Read("https://etherscan.io/userOpHash/" + Evm).Kind, Links.Read("https://etherscan.io/userOpHash/" + Evm).Confusable[0]));

    [Property(MaxTest = 30)]
    public void Every_built_link_reads_back_to_its_id(Guid left, Guid right)
    {
        byte[] bytes = [0x1a, .. left.ToByteArray()[1..], .. right.ToByteArray()];
        foreach (var network in NetworkTable.BuiltIn.All.Where(n => TransactionIdSample.All.ContainsKey(n.TransactionFormat.Notation.Split(" + ")[0])))
        {
            var id = TransactionIdSample.All[network.TransactionFormat.Notation.Split(" + ")[0]](bytes).Canonical;
            if (Links.For(network, id) is { } url)
            {
                var link = Links.Read("look: " + url + " !");
                Assert.Equal((id, ExplorerKind.Transaction, true), (link.Id, link.Kind, link.IsWellFormed));
            }
        }
    }

    [Fact]
    public void The_well_known_explorer_comes_first()
    {
        Assert.Equal("https://etherscan.io/tx/" + Evm, Links.For(NetworkTable.BuiltIn.Get("ethereum"), Hash));
        Assert.Equal("https://tronscan.org/#/transaction/" + Hash, Links.For(NetworkTable.BuiltIn.Get("tron"), Hash.ToUpperInvariant()));
        Assert.Null(Links.For(NetworkTable.BuiltIn.Get("ethereum"), "not an id"));
    }

    [Property(MaxTest = 500)]
    public void Any_text_is_answered(string text, bool asPath) => Links.Read(asPath ? "https://etherscan.io/" + text : text ?? "");

    [Theory]
    [InlineData("0x-./#?%&=:@ ")]
    public void A_long_text_is_answered(string characters)
    {
        foreach (var c in characters)
        {
            Links.Read("https://etherscan.io/" + new string(c, 1_000_000));
            Links.Read(new string(c, 1_000_000));
        }
    }

    [Fact]
    public void A_host_can_add_an_explorer()
    {
        var links = new ExplorerLinks(NetworkTable.BuiltIn, new Explorer("scan.example.org", "bitcoin", ExplorerKind.Transaction, "/t/{id}"));

        Assert.Equal("bitcoin", links.Read("https://scan.example.org/t/" + Hash).NetworkId);
    }

    [Theory]
    [InlineData("etherscan.io", "bsc", ExplorerKind.Transaction, "/tx/{id}")]
    [InlineData("Scan.example.org", "bitcoin", ExplorerKind.Transaction, "/tx/{id}")]
    [InlineData("https://scan.example.org", "bitcoin", ExplorerKind.Transaction, "/tx/{id}")]
    [InlineData("scan.example.org", "no-such-network", ExplorerKind.Transaction, "/tx/{id}")]
    [InlineData("scan.example.org", "bitcoin", ExplorerKind.None, "/tx/{id}")]
    [InlineData("scan.example.org", "bitcoin", ExplorerKind.Transaction, "/tx/")]
    [InlineData("scan.example.org", "bitcoin", ExplorerKind.Transaction, "tx/{id}")]
    [InlineData("scan.example.org", "bitcoin", ExplorerKind.Transaction, "/{id}/{id}")]
    public void A_wrong_or_conflicting_explorer_is_refused(string host, string network, ExplorerKind kind, string path) =>
        Assert.Throws<ArgumentException>(() => new ExplorerLinks(NetworkTable.BuiltIn, new Explorer(host, network, kind, path)));

    [Theory]
    [InlineData("https://etherscan.io/tx/" + Evm)]
    [InlineData("https://etherscan.io/tx/0x1")]
    [InlineData("https://etherscan.io/userOpHash/" + Evm)]
    [InlineData("https://etherscan.io.example.com/tx/1")]
    [InlineData("https://example.com/")]
    [InlineData("https://xmrchain.net/tx/" + Hash + "?viewkey=0123")]
    public void Every_answer_has_its_words_in_both_languages(string url)
    {
        Assert.NotEmpty(Links.Read(url).Explain("en"));
        Assert.NotEqual(Links.Read(url).Explain("en"), Links.Read(url).Explain("zh"));
    }
}
