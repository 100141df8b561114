namespace Occ.Support;

/// <summary>A rule about single contacts: those that the person met, and those in the message.</summary>
internal abstract class ContactRule(string id, string source, AdviceSeverity severity = AdviceSeverity.Danger) : AdviceRule(id, source)
{
    public sealed override AdviceFinding? Judge(AdviceContext context)
    {
        List<AdviceEvidence>? evidence = null;
        foreach (var contact in context.Contacts)
        {
            if (Shows(contact, context.Policy.Channels!))
            {
                (evidence ??= []).Add(contact.Evidence);
            }
        }

        return evidence is null ? null : new(severity, AdviceUrgency.BeforeGoingOn, [.. evidence]);
    }

    protected abstract bool Shows(JudgedContact contact, OfficialChannels channels);
}
