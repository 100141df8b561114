namespace Occ.Support;

/// <summary>One check before an update.</summary>
/// <param name="Kind">What was looked at.</param>
/// <param name="Verdict">What was found.</param>
public readonly record struct UpdateCheck(UpdateCheckKind Kind, UpdateVerdict Verdict)
{
    /// <summary>The finding in words.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) => TextCatalog.BuiltIn.Get($"updates.check.{KebabCase.Code(Kind)}.{KebabCase.Code(Verdict)}", language);
}
