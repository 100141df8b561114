namespace Occ.Support;

/// <summary>A free mailbox that speaks in the name of the brand.</summary>
internal sealed class FreemailSupportRule() : ContactRule("freemail-support", "Occ.Support")
{
    protected override bool Shows(JudgedContact contact, OfficialChannels channels) =>
        contact.Form == ContactForm.Email && contact.Check.Verdict != ContactVerdict.Official
        && (contact.Check.Sign == ContactSign.FreeMail || (FreeMail.IsOne(contact.Domain) && contact.ClaimsBrand(channels)));
}
