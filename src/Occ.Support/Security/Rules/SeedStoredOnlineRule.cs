namespace Occ.Support;

/// <summary>A phrase that lies where thieves look.</summary>
internal sealed class SeedStoredOnlineRule() : AdviceRule("seed-stored-online", "Wallet makers' backup guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Backup is { IsOnline: true }
            ? Danger("backup-online", AdviceUrgency.Now)
            : context.Acts?.Of(Id) is { } act ? new(AdviceSeverity.Danger, AdviceUrgency.Now, [act.Evidence])
            : null;
}
