namespace Occ.Support;

/// <summary>A backup that one accident destroys.</summary>
internal sealed class SingleCopyRule() : AdviceRule("single-copy", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Backup is { Copies: 1, Exists: not false } ? Info("backup-copies") : null;
}
