namespace Occ.Support;

/// <summary>A second factor without recovery codes, or with codes that lie online.</summary>
internal sealed class NoBackupCodesRule() : AdviceRule("no-backup-codes", "NIST SP 800-63B-4, 4.2")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { Factors.Count: > 0 } account && (account.HasRecoveryCodes is false || account.StoresRecoveryCodesOnline is true) ? Warn("account-recovery-codes") : null;
}
