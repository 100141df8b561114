namespace Occ.Support;

/// <summary>A version that is behind, or no longer safe.</summary>
internal sealed class UpdatePromptlyRule() : AdviceRule("update-promptly", "OWASP MASVS-CODE-1; CISA, Mobile Communications Best Practice Guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.App is { IsUnsafe: true } ? Danger("app-version", AdviceUrgency.BeforeGoingOn)
            : context.Situation.App is { IsBehind: true } ? Warn("app-version") : null;
}
