using System.Globalization;

namespace Occ.Support;

/// <summary>One fault of a document that should be a report. It says where and why, and never repeats a value.</summary>
/// <param name="Pointer">
/// Where, as a JSON pointer (RFC 6901); empty for the whole document. An unknown member whose name looks like anything
/// but a name is not repeated: the pointer then names the object it stands in.
/// </param>
/// <param name="Kind">What is wrong.</param>
public readonly record struct ReportFault(string Pointer, ReportFaultKind Kind)
{
    /// <summary>The machine code of the fault, in kebab case.</summary>
    public string Code => KebabCase.Code(Kind);

    /// <summary>The limit that was passed: bytes, levels, characters, items or faults; 0 where there is none.</summary>
    public int Limit { get; init; }

    /// <summary>The line, counted from 1, where reading stopped; 0 where the pointer says it.</summary>
    public long Line { get; init; }

    /// <summary>The byte in that line, counted from 1, where reading stopped; 0 where the pointer says it.</summary>
    public long BytePosition { get; init; }

    /// <summary>The reason in words that a person can act on.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) => TextCatalog.BuiltIn.Get(
        $"reports.fault.{Code}",
        language,
        ("limit", Text(Limit)),
        ("line", Text(Line)),
        ("byte", Text(BytePosition)));

    private static string Text(long number) => number.ToString(NumberFormatInfo.InvariantInfo);
}
