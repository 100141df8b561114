namespace Occ.Support;

/// <summary>A rule about what a message does; the words and forms stand in <c>Content/messages</c> under the id of the rule.</summary>
internal abstract class MessageRule(string id, string source, AdviceSeverity severity = AdviceSeverity.Danger, AdviceUrgency urgency = AdviceUrgency.BeforeGoingOn) : AdviceRule(id, source)
{
    public sealed override AdviceFinding? Judge(AdviceContext context) =>
        context.Acts?.Of(Id) is { } act && !IsExcused(context) ? new(severity, urgency, [act.Evidence])
            : Beside(context) is { } evidence ? new(severity, urgency, [evidence])
            : null;

    /// <summary>Whether what the message does is in order here.</summary>
    protected virtual bool IsExcused(AdviceContext context) => false;

    /// <summary>What shows the same without a message.</summary>
    protected virtual AdviceEvidence? Beside(AdviceContext context) => null;
}
