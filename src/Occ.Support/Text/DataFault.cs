namespace Occ.Support;

/// <summary>One fault of a data file of a host. It says where and why, and never repeats a value.</summary>
/// <param name="Pointer">Where, as a JSON pointer (RFC 6901); empty for the whole document.</param>
/// <param name="Kind">What is wrong.</param>
public readonly record struct DataFault(string Pointer, DataFaultKind Kind)
{
    /// <summary>The machine code of the fault, in kebab case.</summary>
    public string Code => KebabCase.Code(Kind);

    /// <summary>The reason in words that a person can act on.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) => TextCatalog.BuiltIn.Get($"data.fault.{Code}", language);
}
