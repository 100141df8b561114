namespace Occ.Support;

/// <summary>A backup that nobody ever tried.</summary>
internal sealed class BackupUnverifiedRule() : AdviceRule("backup-unverified", "Wallet makers' backup guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Backup is { IsVerified: false, Exists: not false } ? Warn("backup") : null;
}
