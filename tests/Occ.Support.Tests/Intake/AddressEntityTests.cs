using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Tests;

public sealed class AddressEntityTests
{
    private const string Tron = "TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k3";
    private const string TronId = "3a46321487ce1fd115da38b3431006ea529f65ef2507f19233f5a23c05abd01d";
    private const string Evm = "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb";
    private const string EvmId = "0x723c6265ded49520372b4e04d66290fc946f12a48375ee0b1f01165ebe85f0e1";
    private const string Xrp = "rPwE3gChNKtZ1mhH3Ko8YFGqKmGRWLWXV3";

    private static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero); // a Wednesday, 20:00 in Shanghai
    private static readonly IntakeReader Reader = new(new FakeTimeProvider(Now));

    [Theory]
    [InlineData("我的地址是" + Tron + "，请查一下", Tron, "tron")]
    [InlineData("地址" + Tron + "没到账", Tron, "tron")]
    [InlineData("tron:" + Tron + "?amount=5", Tron, "tron")]
    [InlineData("address=" + Tron + ".", Tron, "tron")]
    [InlineData("“" + Tron + "”", Tron, "tron")]
    [InlineData("my address (" + Evm + ") on BSC", Evm, "bsc")]
    [InlineData("ERC20 " + Evm, Evm, "ethereum")]
    [InlineData("用polygon链转到" + Evm, Evm, "polygon")]
    [InlineData("0.5 ETH from " + Evm, Evm, "ethereum")]
    [InlineData("https://bscscan.com/address/" + Evm + "#tokentxns", Evm, "bsc")]
    [InlineData("https://tronscan.org/#/address/" + Tron, Tron, "tron")]
    [InlineData("deposit to " + Xrp + " tag 102938", Xrp, "ripple")]
    public void An_address_is_found_and_its_network_settled(string text, string address, string network)
    {
        var entity = Assert.Single(Reader.Read(text).Entities, e => e.Kind == IntakeEntityKind.Address);

        Assert.Equal(address, entity.Text.Value);
        Assert.Equal(network, entity.Network);
        Assert.StartsWith("valid", entity.Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txid " + TronId + " TRC20", TronId, "tron")]
    [InlineData("交易哈希" + TronId + "波场的", TronId, "tron")]
    [InlineData("hash:" + EvmId + " on Arbitrum", EvmId, "arbitrum")]
    [InlineData("https://etherscan.io/tx/" + EvmId, EvmId, "ethereum")]
    [InlineData("to " + Tron + " hash " + TronId, TronId, "tron")]
    public void A_transaction_is_found_and_its_network_settled(string text, string id, string network)
    {
        var entity = Assert.Single(Reader.Read(text).Entities, e => e.Kind == IntakeEntityKind.Transaction);

        Assert.Equal(id, entity.Text.Value);
        Assert.Equal(network, entity.Network);
    }

    [Fact]
    public void Nothing_is_guessed_where_nothing_settles_the_network()
    {
        var entity = Assert.Single(Reader.Read("what about " + Evm).Entities);

        Assert.Null(entity.Network);
        Assert.Contains("ethereum", entity.Networks);
        Assert.Contains("bsc", entity.Networks);
    }

    [Theory]
    [InlineData("from 0x12ab…cd34 to me", IntakeEntityKind.Address)]
    [InlineData("地址TLWEc...tTU5k3", IntakeEntityKind.Address)]
    [InlineData("tx 0x723c62...85f0e1", IntakeEntityKind.Transaction)]
    public void A_shortened_one_is_marked(string text, IntakeEntityKind kind)
    {
        var entity = Assert.Single(Reader.Read(text).Entities);

        Assert.Equal(kind, entity.Kind);
        Assert.True(entity.IsTruncated);
        Assert.Equal("truncated", entity.Verdict);
    }

    [Fact]
    public void A_mistyped_address_is_one_with_its_verdict()
    {
        var entity = Assert.Single(Reader.Read("I sent to TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k4 ok").Entities);

        Assert.Equal(IntakeEntityKind.Address, entity.Kind);
        Assert.Equal("checksum-mismatch", entity.Verdict);
        Assert.Null(entity.Network);
    }
}
