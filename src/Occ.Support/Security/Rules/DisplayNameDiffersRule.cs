namespace Occ.Support;

/// <summary>A mail that shows the name of the brand and comes from elsewhere.</summary>
internal sealed class DisplayNameDiffersRule() : ContactRule("display-name-differs", "Occ.Support")
{
    protected override bool Shows(JudgedContact contact, OfficialChannels channels) =>
        contact.Form == ContactForm.Email && contact.Check.Verdict != ContactVerdict.Official && contact.ClaimsBrand(channels);
}
