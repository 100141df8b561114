namespace Occ.Support;

/// <summary>A wallet that exists once.</summary>
internal sealed class BackupMissingRule() : AdviceRule("backup-missing", "Wallet makers' backup guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Backup is { Exists: false } ? Danger("backup") : null;
}
