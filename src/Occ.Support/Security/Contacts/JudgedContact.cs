namespace Occ.Support;

/// <summary>A contact beside the official channels.</summary>
/// <param name="Evidence">Where it was seen.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Check">What it is.</param>
/// <param name="Form">What form it has.</param>
/// <param name="Domain">The domain of an e-mail address, else empty.</param>
internal readonly record struct JudgedContact(AdviceEvidence Evidence, SeenContact Contact, ContactCheck Check, ContactForm Form, string Domain)
{
    /// <summary>The kind of evidence of a contact that the person met.</summary>
    public const string Met = "contact";

    /// <summary>Whether the name shown is that of the brand.</summary>
    public bool ClaimsBrand(OfficialChannels channels) => Contact.DisplayName is { } name && channels.IsNamedIn(name);

    /// <summary>Judges the contacts of a situation: those met, then those in the message.</summary>
    public static IReadOnlyList<JudgedContact> Of(Situation situation, SpeechActs? acts, OfficialChannels channels)
    {
        var judged = new List<JudgedContact>();
        for (var i = 0; i < situation.Contacts.Count; i++)
        {
            Add(judged, new(Met, i), situation.Contacts[i], channels);
        }

        foreach (var (start, length) in acts?.Names ?? [])
        {
            Add(judged, new("message", -1, start, length), new() { Address = situation.Message!.Text.Substring(start, length) }, channels);
        }

        return judged;
    }

    private static void Add(List<JudgedContact> judged, AdviceEvidence evidence, SeenContact contact, OfficialChannels channels)
    {
        if (ContactAddress.Read(contact.Address) is { } address)
        {
            judged.Add(new(evidence, contact, channels.Verify(contact.Address), address.Form, address.Form == ContactForm.Email ? address.Network : ""));
        }
    }
}
