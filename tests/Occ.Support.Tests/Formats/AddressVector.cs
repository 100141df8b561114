using System.Text.RegularExpressions;

namespace Occ.Support.Tests.Formats;

/// <summary>A row of <c>Vectors/addresses-*.tsv</c>: a text of a public specification and what it says of it.</summary>
/// <param name="Term">The term of the notation.</param>
/// <param name="Text">The text; in the file a backslash begins an escape (<c>\0</c>, <c>\t</c>, <c>\n</c>, <c>\x7f</c>, <c>\\</c>).</param>
/// <param name="Verdict"><c>valid</c> (with or without checksum), <c>invalid</c>, or the code of one verdict.</param>
/// <param name="Kind">The kind of a valid address; empty where the specification names none.</param>
/// <param name="Source">The specification and its section.</param>
public sealed record AddressVector(string Term, string Text, string Verdict, string Kind, string Source)
{
    /// <summary>The rows of all files.</summary>
    public static IReadOnlyList<AddressVector> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Vectors"), "addresses-*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(Read),
    ];

    private static IEnumerable<AddressVector> Read(string path) => File.ReadAllText(path)
        .Split('\n')
        .Skip(1)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t') is [var term, var text, var verdict, var kind, var source]
            ? new AddressVector(term, Regex.Unescape(text), verdict, kind, source)
            : throw new FormatException($"{Path.GetFileName(path)} has a row without five columns: {line}"));
}
