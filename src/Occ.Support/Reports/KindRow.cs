using Asks = Occ.Support.ReportFact;
using Clock = Occ.Support.ProblemUrgency;
using Harm = Occ.Support.ProblemSeverity;

namespace Occ.Support;

/// <summary>One row of the table of kinds: its category, how much harm it mostly does and how soon, and the facts that support needs, each with its weight.</summary>
internal sealed record KindRow(ProblemKind Kind, ProblemCategory Category, Harm Severity, Clock Urgency, params (ReportFact Fact, int Weight)[] Facts)
{
    /// <summary>Every kind, in the order of the enumeration.</summary>
    /// <remarks>A weight says how far the case stands still without the fact: 4 it can't begin, 1 it helps.</remarks>
    public static readonly IReadOnlyList<KindRow> All =
    [
        new(ProblemKind.PaymentUnconfirmed, ProblemCategory.Transfer, Harm.Normal, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.FeeCoinMissing, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 2)),
        new(ProblemKind.TransactionPending, ProblemCategory.Transfer, Harm.High, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.FailedButSent, ProblemCategory.Transfer, Harm.High, Clock.Hours, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.FundsNotSpendable, ProblemCategory.Transfer, Harm.Normal, Clock.Days, (Asks.Network, 4), (Asks.Error, 3), (Asks.Time, 2), (Asks.Version, 1)),
        new(ProblemKind.TronResources, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 3)),
        new(ProblemKind.SolanaRentOrFee, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 3)),
        new(ProblemKind.AccountReserve, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Network, 4), (Asks.Amount, 3), (Asks.Error, 2)),
        new(ProblemKind.CosmosFeeOrSequence, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Network, 4), (Asks.Error, 3), (Asks.Amount, 2)),
        new(ProblemKind.SwapFailed, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.CancelTransfer, ProblemCategory.Transfer, Harm.High, Clock.Hours, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),
        new(ProblemKind.WrongAddress, ProblemCategory.Transfer, Harm.High, Clock.Hours, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2)),
        new(ProblemKind.HardwareRefusedToSign, ProblemCategory.Transfer, Harm.Normal, Clock.Days, (Asks.Error, 4), (Asks.Network, 3), (Asks.Version, 2), (Asks.Time, 1)),
        new(ProblemKind.SendFailed, ProblemCategory.Transfer, Harm.Normal, Clock.Days, (Asks.Network, 4), (Asks.Error, 3), (Asks.Time, 2), (Asks.Version, 1)),
        new(ProblemKind.AddressRefused, ProblemCategory.Transfer, Harm.Normal, Clock.None, (Asks.Network, 4), (Asks.Address, 3), (Asks.Error, 2)),
        new(ProblemKind.TransactionFailed, ProblemCategory.Transfer, Harm.Normal, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Time, 2)),

        new(ProblemKind.WrongNetworkDeposit, ProblemCategory.DepositWithdrawal, Harm.High, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 1)),
        new(ProblemKind.MemoMissing, ProblemCategory.DepositWithdrawal, Harm.High, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Memo, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)),
        new(ProblemKind.WithdrawalNotArrived, ProblemCategory.DepositWithdrawal, Harm.High, Clock.Hours, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)),
        new(ProblemKind.WithdrawalRefused, ProblemCategory.DepositWithdrawal, Harm.Normal, Clock.Days, (Asks.Error, 4), (Asks.Network, 3), (Asks.Amount, 2)),
        new(ProblemKind.WithdrawalUnderReview, ProblemCategory.DepositWithdrawal, Harm.High, Clock.Days, (Asks.Time, 4), (Asks.Amount, 3), (Asks.Network, 2), (Asks.Address, 1)),
        new(ProblemKind.DepositNotCredited, ProblemCategory.DepositWithdrawal, Harm.High, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 2), (Asks.Amount, 2), (Asks.Time, 1)),
        new(ProblemKind.TokenNotShown, ProblemCategory.DepositWithdrawal, Harm.Normal, Clock.Days, (Asks.Network, 4), (Asks.Address, 3)),
        new(ProblemKind.BridgeStuck, ProblemCategory.DepositWithdrawal, Harm.High, Clock.Days, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Url, 2), (Asks.Time, 1)),

        new(ProblemKind.PhraseGivenAway, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Url, 4), (Asks.Address, 3), (Asks.Time, 2)),
        new(ProblemKind.FundsStolen, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 3), (Asks.Time, 2)),
        new(ProblemKind.FakeSupport, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Url, 4), (Asks.Address, 2), (Asks.Time, 2)),
        new(ProblemKind.MaliciousApproval, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Url, 4), (Asks.Address, 4), (Asks.Time, 2)),
        new(ProblemKind.PasswordOrPhraseLost, ProblemCategory.AccountSecurity, Harm.High, Clock.Days, (Asks.Device, 4), (Asks.Version, 2)),
        new(ProblemKind.EmptyAfterRestore, ProblemCategory.AccountSecurity, Harm.High, Clock.Days, (Asks.Address, 4), (Asks.Version, 3), (Asks.Network, 2)),
        new(ProblemKind.PassphraseWalletEmpty, ProblemCategory.AccountSecurity, Harm.High, Clock.Days, (Asks.Address, 4), (Asks.Device, 3), (Asks.Version, 2)),
        new(ProblemKind.OneTimeCodeRefused, ProblemCategory.AccountSecurity, Harm.Normal, Clock.Hours, (Asks.Device, 3), (Asks.Time, 3), (Asks.Version, 1)),
        new(ProblemKind.AddressPoisoning, ProblemCategory.AccountSecurity, Harm.High, Clock.Hours, (Asks.Transaction, 4), (Asks.Network, 3), (Asks.Address, 3), (Asks.Time, 2)),
        new(ProblemKind.AddressSwapped, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Device, 4), (Asks.Time, 3), (Asks.Version, 3)),
        new(ProblemKind.TronPermissionTaken, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Address, 4), (Asks.Error, 2), (Asks.Time, 2)),
        new(ProblemKind.PhoneNumberHijacked, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Time, 4), (Asks.Device, 2)),
        new(ProblemKind.UnknownTokens, ProblemCategory.AccountSecurity, Harm.Low, Clock.None, (Asks.Address, 3), (Asks.Network, 2)),
        new(ProblemKind.DeviceLost, ProblemCategory.AccountSecurity, Harm.High, Clock.Hours, (Asks.Time, 4), (Asks.Device, 4)),
        new(ProblemKind.StrangeSignIn, ProblemCategory.AccountSecurity, Harm.Critical, Clock.Minutes, (Asks.Time, 4), (Asks.Device, 4)),

        new(ProblemKind.AndroidUpdateRefused, ProblemCategory.SoftwareUpdate, Harm.Normal, Clock.Days, (Asks.Error, 4), (Asks.Version, 4), (Asks.Device, 3)),
        new(ProblemKind.DesktopUpdateFailed, ProblemCategory.SoftwareUpdate, Harm.Normal, Clock.Days, (Asks.Error, 4), (Asks.Version, 4), (Asks.Device, 3)),
        new(ProblemKind.VersionTooOld, ProblemCategory.SoftwareUpdate, Harm.Normal, Clock.Days, (Asks.Version, 4), (Asks.Device, 3)),
        new(ProblemKind.SafeMove, ProblemCategory.SoftwareUpdate, Harm.Low, Clock.None),
        new(ProblemKind.FaultAfterUpdate, ProblemCategory.SoftwareUpdate, Harm.Normal, Clock.Hours, (Asks.Version, 4), (Asks.Device, 3)),

        new(ProblemKind.BalanceStale, ProblemCategory.ResponseTime, Harm.Normal, Clock.Days, (Asks.Network, 4), (Asks.Address, 3), (Asks.Time, 2), (Asks.Version, 1)),
        new(ProblemKind.NoConnection, ProblemCategory.ResponseTime, Harm.Normal, Clock.Hours, (Asks.Error, 4), (Asks.Device, 3), (Asks.Version, 2), (Asks.Time, 2)),
        new(ProblemKind.HardwareNotFound, ProblemCategory.ResponseTime, Harm.Normal, Clock.Days, (Asks.Device, 4), (Asks.Version, 2)),
        new(ProblemKind.SessionDropped, ProblemCategory.ResponseTime, Harm.Low, Clock.Days, (Asks.Url, 4), (Asks.Error, 3), (Asks.Version, 2)),
        new(ProblemKind.SupportSilent, ProblemCategory.ResponseTime, Harm.Normal, Clock.Hours, (Asks.Ticket, 4), (Asks.Time, 2)),
    ];

    /// <summary>The row of a kind.</summary>
    /// <exception cref="KeyNotFoundException">There is no such kind.</exception>
    public static KindRow Of(ProblemKind kind) =>
        (int)kind >= 0 && (int)kind < All.Count ? All[(int)kind] : throw new KeyNotFoundException($"There is no kind {(int)kind} of problem.");

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

    /// <summary>How much harm is assumed, and how soon, while only the category is known.</summary>
    public static (Harm Severity, Clock Urgency) HarmOf(ProblemCategory category) => category switch
    {
        ProblemCategory.AccountSecurity => (Harm.High, Clock.Hours),
        ProblemCategory.Transfer or ProblemCategory.DepositWithdrawal => (Harm.High, Clock.Days),
        ProblemCategory.ResponseTime or ProblemCategory.SoftwareUpdate => (Harm.Normal, Clock.Days),
        _ => (Harm.Low, Clock.None),
    };
}
