namespace Occ.Support.Tests;

/// <summary>A message of <c>Vectors/intake/messages.tsv</c> with the category that a person gave it.</summary>
internal sealed record LabelledMessage(bool IsApart, string Category, string Text)
{
    public static IReadOnlyList<LabelledMessage> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "intake", "messages.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new LabelledMessage(cells[0] == "apart", cells[1], cells[2])),
    ];
}
