using System.Collections.Frozen;
using Asks = Occ.Support.ReportFact;

namespace Occ.Support;

/// <summary>One row of the table of kinds: its category, and the facts that support needs, each with its weight.</summary>
internal sealed record KindRow(ProblemKind Kind, ProblemCategory Category, params (ReportFact Fact, int Weight)[] Facts)
{
    /// <summary>Every kind, in the order of the enumeration.</summary>
    /// <remarks>A weight says how far the case stands still without the fact: 4 it can't begin, 1 it helps.</remarks>
    public static readonly IReadOnlyList<KindRow> All =
    [
        new(ProblemKind.PaymentUnconfirmed, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.FeeCoinMissing, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 2)),
        new(ProblemKind.TransactionPending, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.FailedButSent, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.FundsNotSpendable, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Error, 3), (Asks.Time, 2), (Asks.Version, 1)),
        new(ProblemKind.TronResources, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 3)),
        new(ProblemKind.SolanaRentOrFee, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 3)),
        new(ProblemKind.AccountReserve, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 2)),
        new(ProblemKind.CosmosFeeOrSequence, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Error, 3), (Asks.Amount, 2)),
        new(ProblemKind.SwapFailed, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.CancelTransfer, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.WrongAddress, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2)),
        new(ProblemKind.HardwareRefusedToSign, ProblemCategory.Transfer, (Asks.Device, 4), (Asks.Error, 3), (Asks.Version, 2), (Asks.Network, 1)),
        new(ProblemKind.SendFailed, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Error, 3), (Asks.Time, 2), (Asks.Version, 1)),
        new(ProblemKind.AddressRefused, ProblemCategory.Transfer, (Asks.Network, 4), (Asks.Address, 3), (Asks.Error, 2)),
        new(ProblemKind.TransactionFailed, ProblemCategory.Transfer, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),

        new(ProblemKind.WrongNetworkDeposit, ProblemCategory.DepositWithdrawal, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 1)),
        new(ProblemKind.MemoMissing, ProblemCategory.DepositWithdrawal, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Memo, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)),
        new(ProblemKind.WithdrawalNotArrived, ProblemCategory.DepositWithdrawal, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)),
        new(ProblemKind.WithdrawalRefused, ProblemCategory.DepositWithdrawal, (Asks.Error, 4), (Asks.Network, 3), (Asks.Amount, 2)),
        new(ProblemKind.WithdrawalUnderReview, ProblemCategory.DepositWithdrawal, (Asks.Time, 4), (Asks.Amount, 3), (Asks.Network, 2), (Asks.Address, 1)),
        new(ProblemKind.DepositNotCredited, ProblemCategory.DepositWithdrawal, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)),
        new(ProblemKind.TokenNotShown, ProblemCategory.DepositWithdrawal, (Asks.Network, 4), (Asks.Address, 3)),
        new(ProblemKind.BridgeStuck, ProblemCategory.DepositWithdrawal, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Url, 2), (Asks.Time, 1)),

        new(ProblemKind.PhraseGivenAway, ProblemCategory.AccountSecurity, (Asks.Url, 4), (Asks.Address, 3), (Asks.Time, 2)),
        new(ProblemKind.FundsStolen, ProblemCategory.AccountSecurity, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 3), (Asks.Time, 2)),
        new(ProblemKind.FakeSupport, ProblemCategory.AccountSecurity, (Asks.Url, 4), (Asks.Address, 2), (Asks.Time, 2)),
        new(ProblemKind.MaliciousApproval, ProblemCategory.AccountSecurity, (Asks.Url, 4), (Asks.Address, 4), (Asks.Time, 2)),
        new(ProblemKind.PasswordOrPhraseLost, ProblemCategory.AccountSecurity, (Asks.Device, 4), (Asks.Version, 2)),
        new(ProblemKind.EmptyAfterRestore, ProblemCategory.AccountSecurity, (Asks.Address, 4), (Asks.Version, 3), (Asks.Network, 2)),
        new(ProblemKind.PassphraseWalletEmpty, ProblemCategory.AccountSecurity, (Asks.Address, 4), (Asks.Device, 3), (Asks.Version, 2)),
        new(ProblemKind.OneTimeCodeRefused, ProblemCategory.AccountSecurity, (Asks.Device, 3), (Asks.Time, 3), (Asks.Version, 1)),
        new(ProblemKind.AddressPoisoning, ProblemCategory.AccountSecurity, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 3), (Asks.Time, 2)),
        new(ProblemKind.AddressSwapped, ProblemCategory.AccountSecurity, (Asks.Device, 4), (Asks.Time, 3), (Asks.Version, 3)),
        new(ProblemKind.TronPermissionTaken, ProblemCategory.AccountSecurity, (Asks.Address, 4), (Asks.Error, 2), (Asks.Time, 2)),
        new(ProblemKind.PhoneNumberHijacked, ProblemCategory.AccountSecurity, (Asks.Time, 4), (Asks.Device, 2)),
        new(ProblemKind.UnknownTokens, ProblemCategory.AccountSecurity, (Asks.Address, 3), (Asks.Network, 2)),
        new(ProblemKind.DeviceLost, ProblemCategory.AccountSecurity, (Asks.Time, 4), (Asks.Device, 4)),
        new(ProblemKind.StrangeSignIn, ProblemCategory.AccountSecurity, (Asks.Time, 4), (Asks.Device, 4)),

        new(ProblemKind.AndroidUpdateRefused, ProblemCategory.SoftwareUpdate, (Asks.Error, 4), (Asks.Version, 4), (Asks.Device, 3)),
        new(ProblemKind.DesktopUpdateFailed, ProblemCategory.SoftwareUpdate, (Asks.Error, 4), (Asks.Version, 4), (Asks.Device, 3)),
        new(ProblemKind.VersionTooOld, ProblemCategory.SoftwareUpdate, (Asks.Version, 4), (Asks.Device, 3)),
        new(ProblemKind.SafeMove, ProblemCategory.SoftwareUpdate),
        new(ProblemKind.FaultAfterUpdate, ProblemCategory.SoftwareUpdate, (Asks.Version, 4), (Asks.Device, 3)),

        new(ProblemKind.BalanceStale, ProblemCategory.ResponseTime, (Asks.Network, 4), (Asks.Address, 3), (Asks.Time, 2), (Asks.Version, 1)),
        new(ProblemKind.NoConnection, ProblemCategory.ResponseTime, (Asks.Error, 4), (Asks.Device, 3), (Asks.Version, 2), (Asks.Time, 2)),
        new(ProblemKind.HardwareNotFound, ProblemCategory.ResponseTime, (Asks.Device, 4), (Asks.Version, 2)),
        new(ProblemKind.SessionDropped, ProblemCategory.ResponseTime, (Asks.Url, 4), (Asks.Error, 3), (Asks.Version, 2)),
        new(ProblemKind.SupportSilent, ProblemCategory.ResponseTime, (Asks.Ticket, 4), (Asks.Time, 2)),
    ];

    private static readonly FrozenDictionary<ProblemKind, KindRow> ByKind = All.ToFrozenDictionary(r => r.Kind);

    /// <summary>The row of a kind.</summary>
    public static KindRow Of(ProblemKind kind) => ByKind[kind];

    /// <summary>What is asked for while only the category is known.</summary>
    public static (ReportFact Fact, int Weight)[] FactsOf(ProblemCategory category) => category switch
    {
        ProblemCategory.AccountSecurity => [(Asks.Time, 4), (Asks.Device, 2)],
        ProblemCategory.Transfer => [(Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)],
        ProblemCategory.DepositWithdrawal => [(Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)],
        ProblemCategory.ResponseTime => [(Asks.Time, 3), (Asks.Version, 1)],
        ProblemCategory.SoftwareUpdate => [(Asks.Version, 4), (Asks.Device, 3), (Asks.Error, 2)],
        _ => [],
    };
}
