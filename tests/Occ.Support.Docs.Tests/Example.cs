namespace Occ.Support.Docs.Tests;

/// <summary>A fenced piece of code on a page.</summary>
/// <param name="Place">The page and the line.</param>
/// <param name="Language">What the fence says that it is.</param>
/// <param name="Given">What the invisible note in front of it says to be there: <c>&lt;!-- given: Type name, Type name --&gt;</c>.</param>
/// <param name="Code">The code, without the indentation of the fence.</param>
/// <param name="Output">The <c>text</c> fence behind a program: what it prints.</param>
internal sealed record Example(string Place, string Language, string? Given, string Code, string? Output)
{
    private const string Fence = "```";
    private const string Note = "<!-- given: ";

    /// <summary>In front of a page whose code needs a framework that is not here, and is compiled with stand-ins for it.</summary>
    private const string Elsewhere = "<!-- compiled by tests/";

    public static IReadOnlyList<Example> All { get; } =
        [.. Repository.Read(".md").Where(p => !p.Text.Contains(Elsewhere, StringComparison.Ordinal)).SelectMany(p => Read(p.Path, p.Text))];

    /// <summary>The fences of a page in one language.</summary>
    public static IEnumerable<string> On(string page, string language) =>
        All.Where(e => e.Place.StartsWith(page + ":", StringComparison.Ordinal) && e.Language == language).Select(e => e.Code);

    public static IEnumerable<Example> Read(string page, string text)
    {
        Example? before = null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var indent = lines[at].Length - lines[at].TrimStart().Length;
            if (!lines[at].AsSpan(indent).StartsWith(Fence))
            {
                continue;
            }

            var end = Array.FindIndex(lines, at + 1, l => l.Trim() == Fence);
            var code = string.Join('\n', lines[(at + 1)..end].Select(l => l.Length > indent ? l[indent..] : "")) + "\n";
            var language = lines[at].Trim()[Fence.Length..];
            if (language == "text" && before is not null)
            {
                before = before with { Output = code };
            }
            else
            {
                if (before is not null)
                {
                    yield return before;
                }

                var note = lines[Math.Max(0, at - 1)].Trim();
                before = new($"{page}:{at + 1}", language, note.StartsWith(Note, StringComparison.Ordinal) ? note[Note.Length..^" -->".Length] : null, code, null);
            }

            at = end;
        }

        if (before is not null)
        {
            yield return before;
        }
    }
}
