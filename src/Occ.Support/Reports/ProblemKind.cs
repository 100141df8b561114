using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The situation a person is in. Each kind belongs to one <see cref="ProblemCategory"/>.</summary>
[JsonConverter(typeof(KebabCaseConverter<ProblemKind>))]
public enum ProblemKind
{
    /// <summary>A payment on a chain of the Bitcoin kind stays unconfirmed, mostly because its fee is low.</summary>
    PaymentUnconfirmed,

    /// <summary>There is not enough of the network's own coin to pay the fee.</summary>
    FeeCoinMissing,

    /// <summary>A transaction stays pending for hours; speeding it up or cancelling it does not help.</summary>
    TransactionPending,

    /// <summary>The app said that it failed, yet the payment went through: sending again would pay twice.</summary>
    FailedButSent,

    /// <summary>The balance is shown, but a part of it can't be spent.</summary>
    FundsNotSpendable,

    /// <summary>A Tron transfer stops for lack of TRX, energy, bandwidth or an activated account.</summary>
    TronResources,

    /// <summary>A Solana transfer stops for lack of SOL for the fee or the rent of an account.</summary>
    SolanaRentOrFee,

    /// <summary>The network holds back a reserve, or the recipient's account is not active yet.</summary>
    AccountReserve,

    /// <summary>A Cosmos transfer stops because of its fee, its gas or its sequence number.</summary>
    CosmosFeeOrSequence,

    /// <summary>A swap fails.</summary>
    SwapFailed,

    /// <summary>The person wants a transfer cancelled or taken back.</summary>
    CancelTransfer,

    /// <summary>The money went to a wrong address or to a contract.</summary>
    WrongAddress,

    /// <summary>A hardware wallet does not sign.</summary>
    HardwareRefusedToSign,

    /// <summary>Sending fails before anything reaches the network.</summary>
    SendFailed,

    /// <summary>The app refuses the recipient's address.</summary>
    AddressRefused,

    /// <summary>The transaction is on the chain, and failed there.</summary>
    TransactionFailed,

    /// <summary>A deposit was sent over the wrong network.</summary>
    WrongNetworkDeposit,

    /// <summary>The memo, tag or comment of a deposit is missing or wrong.</summary>
    MemoMissing,

    /// <summary>The service says that a withdrawal is complete, and nothing arrived.</summary>
    WithdrawalNotArrived,

    /// <summary>The service refuses a withdrawal.</summary>
    WithdrawalRefused,

    /// <summary>A withdrawal is under review.</summary>
    WithdrawalUnderReview,

    /// <summary>A deposit was sent and is not credited.</summary>
    DepositNotCredited,

    /// <summary>A token is not shown, or its balance is too low on the screen.</summary>
    TokenNotShown,

    /// <summary>A bridge or another move in several steps is stuck.</summary>
    BridgeStuck,

    /// <summary>A recovery phrase was typed into a fake site or app.</summary>
    PhraseGivenAway,

    /// <summary>Money left the wallet without its owner.</summary>
    FundsStolen,

    /// <summary>Somebody posing as support made contact.</summary>
    FakeSupport,

    /// <summary>An approval or a signature gave a stranger power over tokens.</summary>
    MaliciousApproval,

    /// <summary>The password or the recovery phrase is lost, or the vault does not open.</summary>
    PasswordOrPhraseLost,

    /// <summary>The wallet is empty, or shows other addresses, after it was restored.</summary>
    EmptyAfterRestore,

    /// <summary>A wallet behind a passphrase is empty, or the passphrase counts as wrong.</summary>
    PassphraseWalletEmpty,

    /// <summary>A one-time code is refused, or the device that made it is gone.</summary>
    OneTimeCodeRefused,

    /// <summary>A look-alike address stands in the history.</summary>
    AddressPoisoning,

    /// <summary>Malware or a fake app put another address in place of the right one.</summary>
    AddressSwapped,

    /// <summary>A foreign key controls a Tron account, or a stranger handed out a phrase with money on it.</summary>
    TronPermissionTaken,

    /// <summary>Somebody took over the phone number.</summary>
    PhoneNumberHijacked,

    /// <summary>Unknown tokens, collectibles or dust arrived.</summary>
    UnknownTokens,

    /// <summary>The device is lost or stolen.</summary>
    DeviceLost,

    /// <summary>There is a sign-in that the person does not know.</summary>
    StrangeSignIn,

    /// <summary>An Android update will not install.</summary>
    AndroidUpdateRefused,

    /// <summary>The updater on a computer fails.</summary>
    DesktopUpdateFailed,

    /// <summary>The version is too old to work, or the system too old for a newer one.</summary>
    VersionTooOld,

    /// <summary>The person wants to update, reset or change devices without risk.</summary>
    SafeMove,

    /// <summary>A fault began with an update.</summary>
    FaultAfterUpdate,

    /// <summary>The balance or the history is stale, or the app is slow.</summary>
    BalanceStale,

    /// <summary>The app has no connection.</summary>
    NoConnection,

    /// <summary>The hardware wallet is not found.</summary>
    HardwareNotFound,

    /// <summary>The connection between the wallet and a site drops.</summary>
    SessionDropped,

    /// <summary>Support does not answer.</summary>
    SupportSilent,
}
