namespace Occ.Support.Tests.Networks;

public sealed class NetworkTableTests
{
    private static readonly NetworkTable Table = NetworkTable.BuiltIn;

    private static readonly NetworkDefinition Definition = new()
    {
        Id = "my-chain",
        Name = "My Chain",
        Symbol = "MINE",
        Addresses = "evm + segwit(mine)",
        TransactionIds = "evm-hex64",
        Caip2 = "eip155:987654321",
        Aliases = ["我的链"],
    };

    [Theory]
    [InlineData("比特币", "bitcoin")]
    [InlineData("以太坊", "ethereum")]
    [InlineData("波场", "tron")]
    [InlineData("TRC20", "tron")]
    [InlineData("trc-20", "tron")]
    [InlineData("ERC20", "ethereum")]
    [InlineData("BEP20", "bsc")]
    [InlineData("bitcoin cash", "bitcoin-cash")]
    [InlineData("莱特币", "litecoin")]
    public void A_network_is_found_by_what_people_call_it(string name, string id) =>
        Assert.Contains(Table.Get(id), Table.FindByName(name));

    [Fact]
    public void A_symbol_can_belong_to_several_networks() =>
        Assert.Superset(new HashSet<string> { "ethereum", "arbitrum", "base" }, Table.FindBySymbol("eth").Select(n => n.Id).ToHashSet());

    [Fact]
    public void A_network_is_found_by_its_CAIP_2_id_in_exactly_that_case()
    {
        Assert.Equal("ethereum", Table.FindByCaip2("eip155:1")?.Id);
        Assert.Null(Table.FindByCaip2("EIP155:1"));
    }

    [Fact]
    public void Ids_and_CAIP_2_ids_are_well_formed_and_unique()
    {
        Assert.All(Table.All, n => Assert.Matches("^[a-z0-9-]+$", n.Id));
        // CAIP-2, but for the dots and lengths of a few Cosmos chain ids, which wallets write plainly rather than hashed.
        Assert.All(Table.All.Where(n => n.Caip2 is not null), n => Assert.Matches("^[-a-z0-9]{3,8}:[-_.a-zA-Z0-9]{1,64}$", n.Caip2));
        Assert.Equal(Table.All.Count, Table.All.Select(n => n.Id).Distinct().Count());
    }

    [Fact]
    public void Main_networks_come_before_test_networks() =>
        Assert.Equal(Table.All.OrderBy(n => n.IsTestNetwork).Select(n => n.Id), Table.All.Select(n => n.Id));

    [Fact]
    public void An_unknown_id_is_a_bad_call() =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Table.Get("no-such-network")).ParamName);

    [Fact]
    public void The_memo_of_a_network_has_its_type_and_limit()
    {
        Assert.Equal((MemoNeed.ExchangeDeposits, MemoName.Tag), (Table.Get("ripple").Memo.Need, Table.Get("ripple").Memo.Name));
        Assert.Equal([MemoType.Text, MemoType.Uint64, MemoType.Hash32], Table.Get("stellar").Memo.Types);
        Assert.Equal(28, Table.Get("stellar").Memo.MaxTextBytes);
        Assert.Equal(MemoNeed.None, Table.Get("bitcoin").Memo.Need);
    }

    [Fact]
    public void A_host_adds_a_network_of_its_own()
    {
        var table = Table.With(Definition);
        var network = table.Get("my-chain");
        var validator = new AddressValidator(table);
        Assert.Equal(network, table.FindByName("我的链").Single());
        Assert.True(validator.Check("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", network).IsValid);
        Assert.Contains(network, validator.Identify("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed").Networks);
        Assert.Null(Table.Find("my-chain"));
    }

    [Fact]
    public void A_network_that_conflicts_is_refused_with_every_fault_at_once()
    {
        var conflicting = Definition with { Id = "bitcoin", Caip2 = "eip155:1", Addresses = "no-such-family", TransactionIds = "nothing", Memo = "x" };
        var message = Assert.Throws<ArgumentException>(() => Table.With(conflicting)).Message;
        Assert.All(new[] { "'bitcoin' is taken", "'ethereum'", "no-such-family", "nothing", "memo" }, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("base58check(zz=p2pkh)")]
    [InlineData("base58check(00=p2pkh")]
    [InlineData("segwit()")]
    [InlineData("ss58(x)")]
    [InlineData("strkey(S=seed)")]
    public void Addresses_that_are_not_in_the_notation_are_refused(string addresses) =>
        Assert.Throws<ArgumentException>(() => Table.With(Definition with { Addresses = addresses }));
}
