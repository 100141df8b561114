namespace Occ.Support;

/// <summary>An update from somebody else.</summary>
internal sealed class UpdateSourceRule() : AdviceRule("update-source", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.App is { IsFromOfficialSource: false } or { IsSignatureWrong: true } ? Danger("app-source", AdviceUrgency.Now) : null;
}
