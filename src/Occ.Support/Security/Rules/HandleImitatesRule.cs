namespace Occ.Support;

/// <summary>An account or a number that is made to be taken for an official one.</summary>
internal sealed class HandleImitatesRule() : ContactRule("handle-imitates", "Occ.Support")
{
    protected override bool Shows(JudgedContact contact, OfficialChannels channels) =>
        contact.Form is ContactForm.Handle or ContactForm.Phone && contact.Check.Verdict == ContactVerdict.Imitates;
}
