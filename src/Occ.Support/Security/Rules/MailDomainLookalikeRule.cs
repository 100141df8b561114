namespace Occ.Support;

/// <summary>A mail from a domain that is made to be taken for the brand's.</summary>
internal sealed class MailDomainLookalikeRule() : ContactRule("mail-domain-lookalike", "Occ.Support")
{
    protected override bool Shows(JudgedContact contact, OfficialChannels channels) =>
        contact.Form == ContactForm.Email && contact.Check is { Verdict: ContactVerdict.Imitates, Sign: not ContactSign.FreeMail };
}
