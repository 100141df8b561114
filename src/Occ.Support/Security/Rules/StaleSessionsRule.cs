namespace Occ.Support;

/// <summary>Sign-ins that are unknown or too old.</summary>
internal sealed class StaleSessionsRule() : AdviceRule("stale-sessions", "OWASP ASVS 5.0, chapter 7")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { } account && (account.HasUnknownSession is true || account.OldestSession > context.Policy.StaleSession)
            ? Warn("account-sessions", account.HasUnknownSession is true ? AdviceUrgency.Now : AdviceUrgency.Sometime) : null;
}
