namespace Occ.Support;

/// <summary>A rule about what a message does; the words and forms stand in <c>Content/messages</c> under the id of the rule.</summary>
internal abstract class MessageRule(string id, string source, AdviceSeverity severity = AdviceSeverity.Danger, AdviceUrgency urgency = AdviceUrgency.BeforeGoingOn) : AdviceRule(id, source)
{
    public sealed override AdviceFinding? Judge(AdviceContext context) =>
        context.Acts?.Of(Id) is { } act ? new(severity, urgency, [act.Evidence]) : null;
}
