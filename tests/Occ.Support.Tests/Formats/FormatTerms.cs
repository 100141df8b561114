namespace Occ.Support.Tests.Formats;

/// <summary>The terms of the notation that the tests know: those of the table of networks, of the vectors and of the encoders.</summary>
internal static class FormatTerms
{
    // Who changes a few formats, to see whether the tests notice, asks for their families alone.
    private static readonly string[] Families = Environment.GetEnvironmentVariable("FAMILIES")?.Split(',') ?? [];

    public static IReadOnlyList<string> All { get; } =
    [
        .. OfTheTable().Concat(AddressVector.All.Select(v => v.Term)).Concat(AddressEncoder.All.Values.SelectMany(e => e.Terms))
            .Distinct().Where(IsAsked).Order(StringComparer.Ordinal),
    ];

    public static bool IsAsked(string term) => Families.Length == 0 || Families.Contains(FamilyOf(term));

    public static string FamilyOf(string term) => FormatNotation.ParseAll(term).Single().Family;

    public static AddressFormat[] Formats(string term) => [.. AddressFormats.Parse(term)];

    /// <summary>What a format says of a text that is not empty and whose first character fits its shape; else nothing.</summary>
    public static FormatMatch Match(this AddressFormat format, string text)
    {
        if (text.Length == 0 || !format.Shape.First.Contains(text[0]))
        {
            return default(FormatMatch) with { Kind = "", Position = -1 };
        }

        var reading = new AddressReading(text, stackalloc byte[AddressReading.ScratchLength]);
        return format.Check(ref reading);
    }

    /// <summary>Whether a text has the shape of a format and passes its check.</summary>
    public static bool Accepts(this AddressFormat format, string text) =>
        text.Length > 0 && format.Shape.Fits(text) && format.Match(text).Verdict.IsValid();

    private static IEnumerable<string> OfTheTable() => NetworkRow
        .ReadAll(System.Text.Encoding.UTF8.GetString(EmbeddedContent.ReadOne("networks.tsv")))
        .SelectMany(r => r.Addresses.Split(" + "));
}
