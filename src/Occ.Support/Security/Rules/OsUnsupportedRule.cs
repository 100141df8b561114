namespace Occ.Support;

/// <summary>A system whose holes stay open.</summary>
internal sealed class OsUnsupportedRule() : AdviceRule("os-unsupported", "OWASP MASVS-CODE-1")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Device is { IsSystemSupported: false } ? Warn("device-system") : null;
}
