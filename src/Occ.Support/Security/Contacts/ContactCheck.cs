namespace Occ.Support;

/// <summary>What a contact is. The default says nothing good: unknown.</summary>
/// <param name="Verdict">Official, an imitation, or unknown.</param>
/// <param name="Sign">By what it imitates.</param>
/// <param name="Channel">The channel that it is, or that it imitates; null where it is unknown.</param>
public readonly record struct ContactCheck(ContactVerdict Verdict, ContactSign Sign = ContactSign.None, OfficialChannel? Channel = null)
{
    /// <summary>The verdict in words that a person can act on.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) => Sign == ContactSign.None
        ? TextCatalog.BuiltIn.Get($"security.contact.{KebabCase.Code(Verdict)}", language)
        : TextCatalog.BuiltIn.Get($"security.imitation.{KebabCase.Code(Sign)}", language);
}
