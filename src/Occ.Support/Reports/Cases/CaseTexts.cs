namespace Occ.Support;

/// <summary>The words for a support case.</summary>
public static class CaseTexts
{
    /// <summary>A status in words that a person understands.</summary>
    /// <param name="status">A defined status.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Describe(this CaseStatus status, string? language = null) => TextCatalog.BuiltIn.Get($"reports.case.{KebabCase.Code(status)}", language);

    /// <summary>A reason in words that a person understands.</summary>
    /// <param name="reason">A defined reason.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Describe(this CaseReason reason, string? language = null) => TextCatalog.BuiltIn.Get($"reports.case-reason.{KebabCase.Code(reason)}", language);

    /// <summary>A refusal in words that an agent understands.</summary>
    /// <param name="refusal">A defined refusal.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Explain(this CaseRefusal refusal, string? language = null) => TextCatalog.BuiltIn.Get($"reports.case-refusal.{KebabCase.Code(refusal)}", language);
}
