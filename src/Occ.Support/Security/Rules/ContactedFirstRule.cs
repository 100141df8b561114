namespace Occ.Support;

/// <summary>Support that writes first.</summary>
internal sealed class ContactedFirstRule() : MessageRule("contacted-first", "Wallet makers' support policies", AdviceSeverity.Warning)
{
    protected override AdviceEvidence? Beside(AdviceContext context)
    {
        foreach (var contact in context.Contacts)
        {
            if (contact.Contact.WroteFirst is true && contact.Check.Verdict != ContactVerdict.Official && (contact.Check.Verdict == ContactVerdict.Imitates || contact.ClaimsBrand(context.Policy.Channels!)))
            {
                return contact.Evidence;
            }
        }

        return null;
    }
}
