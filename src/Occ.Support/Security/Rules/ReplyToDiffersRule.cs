namespace Occ.Support;

/// <summary>A mail from an official address whose answer would go elsewhere.</summary>
internal sealed class ReplyToDiffersRule() : ContactRule("reply-to-differs", "Occ.Support", AdviceSeverity.Warning)
{
    protected override bool Shows(JudgedContact contact, OfficialChannels channels) =>
        contact is { Form: ContactForm.Email, Check.Verdict: ContactVerdict.Official, Contact.ReplyTo: { Length: > 0 } reply } && channels.Verify(reply).Verdict != ContactVerdict.Official;
}
