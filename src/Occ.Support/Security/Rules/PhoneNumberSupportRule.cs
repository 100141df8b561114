namespace Occ.Support;

/// <summary>A telephone number for a wallet that has no telephone support.</summary>
internal sealed class PhoneNumberSupportRule() : MessageRule("phone-number-support", "Occ.Support", AdviceSeverity.Warning)
{
    protected override bool IsExcused(AdviceContext context) => context.NamesOfficialOnly;

    protected override AdviceEvidence? Beside(AdviceContext context)
    {
        foreach (var contact in context.Contacts)
        {
            if (contact is { Form: ContactForm.Phone, Evidence.Kind: JudgedContact.Met, Check.Verdict: ContactVerdict.Unknown } && !context.Policy.Channels!.Channels.Any(c => c.Kind == ChannelKind.Hotline))
            {
                return contact.Evidence;
            }
        }

        return null;
    }
}
