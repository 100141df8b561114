namespace Occ.Support.Tests;

/// <summary>What is asked for in each situation, by the table of the contract.</summary>
public sealed class MissingTests
{
    private const string Tron = "TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k3";
    private const string TronId = "3a46321487ce1fd115da38b3431006ea529f65ef2507f19233f5a23c05abd01d";
    private static readonly IntakeReader Reader = new();

    [Theory]
    [InlineData("my coins were stolen", "transaction network address time")]
    [InlineData("我的币被盗了", "transaction network address time")]
    [InlineData("I typed my seed phrase into a fake site", "url address time")]
    [InlineData("在假网站输入了助记词", "url address time")]
    [InlineData("i approved a malicious contract", "url address time")]
    [InlineData("forgot my password", "device version")]
    [InlineData("登录不了，密码一直不对", "device version")]
    [InlineData("收不到验证码", "device version time")]
    [InlineData("my 2fa code is refused", "device version time")]
    [InlineData("电脑中了木马，粘贴的地址自动变了", "device version time")]
    [InlineData("异地登录提醒，不是我登的", "time device")]
    [InlineData("手机丢了", "device time")]
    [InlineData("I cannot send my coins, nothing happens", "network error time version")]
    [InlineData("转不出去，点发送没反应", "network error time version")]
    [InlineData("not enough gas for the network fee", "network amount error")]
    [InlineData("手续费不够", "network amount error")]
    [InlineData("the recipient address is not accepted by the app", "network address error")]
    [InlineData("转账一直待确认", "transaction network time")]
    [InlineData("the transaction failed and the gas was taken", "transaction network time")]
    [InlineData("转错地址了", "transaction network address")]
    [InlineData("充值选错网络了", "transaction network address amount")]
    [InlineData("充值没到账", "transaction network address amount time")]
    [InlineData("my withdrawal has not arrived", "transaction network address amount time")]
    [InlineData("充值忘了填memo", "transaction network address amount time memo")]
    [InlineData("提现一直审核中", "network address amount time")]
    [InlineData("withdrawal rejected", "network amount error")]
    [InlineData("客服一直不回复", "ticket time")]
    [InlineData("nobody answers my ticket", "ticket time")]
    [InlineData("安装不了更新", "version device error")]
    [InlineData("the app crashes since the last update", "version device")]
    [InlineData("系统版本过低装不了新版", "version device")]
    [InlineData("how do I change my password?", "")]
    [InlineData("is this email from you real?", "")]
    [InlineData("转账要多少手续费，一般多久到", "")]
    [InlineData("what will the price of bitcoin be", "")]
    public void Each_situation_asks_for_what_its_row_says(string text, string missing) =>
        Assert.Equal(missing.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Reader.Read(text).Missing.Select(m => m.Code).Order());

    [Theory]
    [InlineData("提币没到账 " + TronId + " TRC20")]
    [InlineData("my withdrawal on TRC20 has not arrived, hash " + TronId)]
    [InlineData("my coins were stolen, tron, " + TronId)]
    public void With_a_full_id_and_its_network_the_chain_tells_the_rest(string text) => Assert.Empty(Reader.Read(text).Missing);

    [Fact]
    public void Without_its_network_the_chain_tells_nothing() =>
        Assert.Contains(ReportFact.Address, Reader.Read("提币没到账 " + TronId).Missing.Select(m => m.Fact));

    [Fact]
    public void A_shortened_id_is_still_asked_for() =>
        Assert.Contains(ReportFact.Transaction, Reader.Read($"提币没到账，哈希 3a4632…d01d，地址 {Tron}").Missing.Select(m => m.Fact));
}
