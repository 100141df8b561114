namespace Occ.Support.Tests.Errors;

public sealed class ErrorVerdictTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    [Theory]
    [InlineData("-32002", null, ErrorVerdict.Ambiguous, "SOL_PREFLIGHT,RPC_REQUEST_PENDING")]
    [InlineData("error -32002", "solana", ErrorVerdict.Recognised, "SOL_PREFLIGHT")]
    [InlineData("error -32002", "ethereum", ErrorVerdict.Recognised, "RPC_REQUEST_PENDING")]
    [InlineData("MetaMask error -32002", null, ErrorVerdict.Recognised, "RPC_REQUEST_PENDING")]
    [InlineData("Phantom: -32002", null, ErrorVerdict.Recognised, "SOL_PREFLIGHT")]
    [InlineData("code -32005", "solana", ErrorVerdict.Recognised, "SOL_NODE_UNHEALTHY")]
    [InlineData("code -32005", "polygon", ErrorVerdict.Recognised, "RPC_LIMIT_EXCEEDED")]
    [InlineData("error code: -13", "bitcoin", ErrorVerdict.Recognised, "BTC_WALLET_LOCKED")]
    [InlineData("HWI error code -13", null, ErrorVerdict.Recognised, "TREZOR_ACTION_CANCELLED")]
    public void A_sign_with_several_meanings_is_settled_by_its_context(string message, string? network, ErrorVerdict verdict, string ids)
    {
        var found = Catalog.Diagnose(message, network is null ? null : NetworkTable.BuiltIn.Get(network));

        Assert.Equal(verdict, found.Verdict);
        Assert.Equal(ids.Split(',').Order(), found.Matches.Take(ids.Split(',').Length).Select(m => m.Error.Id).Order());
    }

    [Theory]
    [InlineData("0x6985")]
    [InlineData("code 4001")]
    [InlineData("HTTP 429")]
    [InlineData("错误码4902")]
    [InlineData("error 58207")]
    public void A_number_with_context_is_a_code(string message) => Assert.Equal(ErrorVerdict.Recognised, Catalog.Diagnose(message).Verdict);

    [Theory]
    [InlineData("I sent 429 USDT in order 4902, my room is 6985")]
    [InlineData("1010 people bought 4001 coins for 5000 dollars")]
    [InlineData("订单号 131089，金额 58207，数量 429")]
    public void A_number_without_context_is_none(string message) => Assert.Empty(Catalog.Diagnose(message).Matches);

    [Theory]
    [InlineData("""{"result":{"engine_result":"tesSUCCESS","status":"success"}}""")]
    [InlineData("Transaction confirmed, block 19283746")]
    [InlineData("转账成功，区块确认 20 次")]
    [InlineData("{\"success\":true,\"result\":true}")]
    public void Success_is_no_error(string message) => Assert.Equal(ErrorVerdict.NotAnError, Catalog.Diagnose(message).Verdict);

    [Fact]
    public void The_call_can_succeed_where_the_transfer_fails()
    {
        var found = Catalog.Diagnose("""{"result":{"engine_result":"tecDST_TAG_NEEDED","status":"success"}}""");

        Assert.Equal((ErrorVerdict.Recognised, "XRP_TEC_DST_TAG", FundsState.NotMovedFeeSpent), (found.Verdict, found.Matches[0].Error.Id, found.FundsState));
    }

    [Theory]
    [InlineData("Error 0xDEAD: flux capacitor misaligned")]
    [InlineData("{\"code\":987654,\"message\":\"quota of the moon is used up\"}")]
    [InlineData("custom program error: 0x17ff")]
    public void What_is_unknown_says_so_and_what_to_ask_for(string message)
    {
        var found = Catalog.Diagnose(message);

        Assert.Equal((ErrorVerdict.Unrecognised, FundsState.UnknownCheckChain), (found.Verdict, found.FundsState));
        Assert.Contains(ReportFact.Transaction, found.Facts);
        Assert.NotEqual(found.Explain("en"), found.Explain("zh"));
    }

    [Theory]
    [InlineData("Transaction failed, but the money was deducted from my balance", FundsState.UnknownCheckChain)]
    [InlineData("余额不足，但是已经扣款了，显示处理中", FundsState.UnknownCheckChain)]
    [InlineData("insufficient funds, request timed out", FundsState.UnknownCheckChain)]
    [InlineData("insufficient funds", FundsState.NotMoved)]
    public void Nobody_is_told_that_nothing_was_sent_where_there_is_doubt(string message, FundsState state) => Assert.Equal(state, Catalog.Diagnose(message).FundsState);

    [Theory]
    [MemberData(nameof(NoErrors.All), MemberType = typeof(NoErrors))]
    public void A_message_that_is_no_error_gets_no_specific_answer(string message) =>
        Assert.DoesNotContain(Catalog.Diagnose(message).Matches, m => m.Error.Priority > 8);
}
