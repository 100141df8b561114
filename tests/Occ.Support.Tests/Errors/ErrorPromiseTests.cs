using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Errors;

/// <summary>"Nothing was sent" is a promise: only rows whose message proves it may give it.</summary>
public sealed class ErrorPromiseTests
{
    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    /// <summary>Rows whose messages also come when an earlier copy went out, and why.</summary>
    public static TheoryData<string, string> Doubtful { get; } = new()
    {
        { "the connection can break when the request was taken already", "NET_OFFLINE NET_TIMEOUT NET_RESET NET_FETCH_FAILED GEN_TIMEOUT GEN_NETWORK_ERROR ETHERS_NETWORK_ERROR PROV_DISCONNECTED" },
        { "a server that fails may have taken the order", "HTTP_500 HTTP_502 HTTP_503 HTTP_52X BINANCE_1006 KRAKEN_UNAVAILABLE XLM_TX_INTERNAL RPC_INTERNAL" },
        { "the answer, not the request, could not be read", "ETHERS_BAD_DATA NET_BAD_ANSWER" },
        { "an expired copy may have been included before it expired: nodes look at the time first", "SOL_BLOCKHASH_NOT_FOUND TRON_EXPIRED APT_EXPIRED NEAR_EXPIRED DOT_1010_ANCIENT COSMOS_TIMEOUT_HEIGHT XLM_TX_TOO_LATE ALGO_DEAD EOS_EXPIRED TON_WALLET_EXPIRED_36 TON_V5_EXPIRED" },
        { "the number was used, by this payment or by another", "EVM_NONCE_TOO_LOW COSMOS_SEQUENCE COSMOS_UNAUTHORIZED DOT_1010_STALE DOT_1010 XRP_TEF_OTHER AA10 AA25 TON_EXT_NOT_ACCEPTED" },
        { "the coins are spent or held, perhaps by this payment", "BTC_MISSING_INPUTS BTC_VERIFY_ERROR ADA_BAD_INPUTS ADA_VALUE_NOT_CONSERVED ADA_REWARDS AVAX_MISSING_UTXO BWS_UNAVAILABLE_UTXOS SUI_OBJECT_LOCKED" },
        { "the node holds it and tries again", "XRP_TER_RETRY XRP_TER_QUEUED TRON_NO_CONNECTION" },
        { "it is known, or an earlier one is", "EVM_ALREADY_KNOWN EVM_REPLACEMENT_UNDERPRICED SOL_ALREADY_PROCESSED BTC_MEMPOOL_CONFLICT LEDGER_PENDING_OPERATIONS GATE_WITHDRAWAL_EXISTS" },
        { "the wallet may have sent it before the session broke", "WC_NO_MATCHING_KEY WC_NOT_INITIALIZED WC_USER_DISCONNECTED WC_REQUEST_EXPIRED LN_CHANNEL" },
        { "somebody else may hold the keys, or read along", "DEVICE_ROOTED UPD_IOS_INTEGRITY TLS_UNTRUSTED TLS_NAME" },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void A_message_that_proves_nothing_promises_nothing(string reason, string ids) =>
        Faults.None(reason, ids.Split(' ').Select(id => Catalog.Find(id) ?? throw new ArgumentException(id)).Where(e => e.FundsState >= FundsState.NotMovedFeeSpent).Select(e => e.Id));

    [Fact]
    public void Where_one_must_look_first_nothing_is_promised() =>
        Faults.None("To look first is to doubt", Catalog.All.Where(e => e.Retryable == ErrorRetry.CheckFirst && e.FundsState >= FundsState.NotMovedFeeSpent).Select(e => e.Id));

    [Fact]
    public void Where_nothing_is_known_the_first_step_is_to_look() =>
        Faults.None("The first step is to look", Catalog.All.Where(e => e.FundsState == FundsState.UnknownCheckChain && e.Retryable == ErrorRetry.CheckFirst)
            .Where(e => !e.StepIds[0].StartsWith("look-up", StringComparison.Ordinal)).Select(e => $"{e.Id}: {e.StepIds[0]}"));

    [Theory]
    [InlineData("Insufficient funds for gas * price + value, but the money was deducted from my wallet")]
    [InlineData("execution failed: ERC20: transfer amount exceeds balance。可是我的余额少了")]
    [InlineData("first it said ETIMEDOUT, then after I tried again: insufficient funds for gas * price + value")]
    [InlineData("提示 user rejected transaction，但是已经扣款了")]
    public void Where_money_is_said_to_have_gone_nobody_is_told_that_it_has_not(string message) =>
        Assert.Equal(FundsState.UnknownCheckChain, Catalog.Diagnose(message).FundsState);

    [Theory]
    [InlineData("insufficient funds for gas * price + value, no money was deducted")]
    [InlineData("insufficient funds for gas * price + value，没有扣款")]
    public void What_has_not_gone_raises_no_doubt(string message) =>
        Assert.Equal(FundsState.NotMoved, Catalog.Diagnose(message).FundsState);
}
