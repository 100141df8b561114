namespace Occ.Support;

/// <summary>A fact that support still needs.</summary>
/// <param name="Fact">Which.</param>
/// <param name="Weight">How much it matters to this kind of problem, from 1 (helps) to 4 (nothing can begin without it).</param>
public readonly record struct MissingFact(ReportFact Fact, int Weight)
{
    /// <summary>The machine code of the fact, in kebab case.</summary>
    public string Code => KebabCase.Code(Fact);

    /// <summary>The question to ask the person next.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Question(string? language = null) => TextCatalog.BuiltIn.Get($"reports.question.{Code}", language);

    /// <summary>Where the person finds the answer.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Hint(string? language = null) => TextCatalog.BuiltIn.Get($"reports.hint.{Code}", language);
}
