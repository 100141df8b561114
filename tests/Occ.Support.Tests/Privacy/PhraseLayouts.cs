using System.Globalization;
using System.Text;

namespace Occ.Support.Tests.Privacy;

/// <summary>Ways to write a phrase down; each begins with the first word and ends with the last, so that labels stand before or behind.</summary>
internal static class PhraseLayouts
{
    public static readonly (string Name, Func<string[], string> Write)[] Plain =
    [
        ("spaces", w => string.Join(' ', w)),
        ("wide spaces", w => string.Join("\u3000", w)),
        ("commas", w => string.Join(", ", w)),
        ("tight commas", w => string.Join(',', w)),
        ("Chinese commas", w => string.Join('、', w)),
        ("lines", w => string.Join('\n', w)),
        ("Windows lines", w => string.Join("\r\n", w)),
        ("empty lines", w => string.Join("\n\n", w)),
        ("dashes", w => string.Join(" - ", w)),
        ("tight dashes", w => string.Join('-', w)),
        ("underscores", w => string.Join('_', w)),
        ("slashes", w => string.Join('/', w)),
        ("bars", w => string.Join(" | ", w)),
        ("quotes", w => string.Join("\", \"", w)),
        ("apostrophes", w => string.Join("', '", w)),
        ("bullets", w => string.Join("\n- ", w)),
        ("round bullets", w => string.Join("\n• ", w)),
        ("quoted reply", w => string.Join("\n> ", w)),
        ("numbers", w => Numbered(w, i => $"\n{i}. ")),
        ("numbers in a row", w => Numbered(w, i => $" {i}) ")),
        ("tight numbers", w => Numbered(w, i => $" {i}.")),
        ("glued numbers", w => Numbered(w, i => $" {i}")),
        ("number signs", w => Numbered(w, i => $" #{i} ")),
        ("brackets", w => Numbered(w, i => $" ({i}) ")),
        ("colons", w => Numbered(w, i => $"\n{i}: ")),
        ("numbers behind", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"(#{i})\n{x}"))),
        ("circled numbers", w => Numbered(w, i => $" {(char)('①' + ((i - 1) % 20))}")),
        ("word labels", w => Numbered(w, i => $"\nword {i}: ")),
        ("Word labels", w => Numbered(w, i => $", Word #{i} = ")),
        ("ordinals", w => Numbered(w, i => $"\n{i}{Ordinal(i)}: ")),
        ("and at the end", w => string.Join(", ", w[..^1]) + " and " + w[^1]),
        ("rows of four", w => string.Concat(w.Select((x, i) => (i == 0 ? "" : i % 4 == 0 ? "\n" : " ") + x))),
        ("rows of three with numbers", w => Numbered(w, i => $"{((i - 1) % 3 == 0 ? "\n" : "   ")}{i}. ")),
        ("two columns", w => Columns(w, 2)),
        ("three columns", w => Columns(w, 3)),
        ("sentences", w => string.Join(". ", w)),
        ("chat", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"\nAlice: {x}"))),
        ("chat of three", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"\n{(i % 3 == 0 ? "Tom" : i % 3 == 1 ? "me" : "Alice")}: {x}"))),
        ("chat with times", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"\n[{10 + (i / 60)}:{i % 60:00}] Bob Miller: {x}"))),
        ("messenger", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"\n12/03/2024, 9:{i:00} PM - Maria: {x}"))),
        ("JSON objects", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"\"}},{{\"index\":{i + 1},\"word\":\"{x}"))),
        ("JSON members", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"\",\"word{i + 1}\":\"{x}"))),
        ("YAML", w => string.Join("\n  - ", w)),
        ("YAML members", w => Numbered(w, i => $"\nword_{i}: ")),
        ("Markdown table", w => Numbered(w, i => $" |\n| {i} | ")),
        ("HTML list", w => string.Join("</li><li>", w)),
        ("HTML table", w => Numbered(w, i => $"</td></tr>\n<tr><td>{i}</td><td>")),
        ("Chinese numbers", w => Numbered(w, i => $" 第{i}个：")),
        ("upper case", w => string.Join(' ', w).ToUpperInvariant()),
        ("title case", w => string.Join(' ', w.Select(Title))),
        ("decomposed", w => string.Join(' ', w).Normalize(NormalizationForm.FormD)),
    ];

    /// <summary>Ways that change the words or their order.</summary>
    public static readonly (string Name, Func<string[], string> Write)[] Damaged =
    [
        ("one letter wrong", w => string.Join(' ', Change(w, w.Length / 2, Misspell))),
        ("one letter dropped", w => string.Join(' ', Change(w, w.Length / 3, x => x.Remove(x.Length / 2, 1)))),
        ("two letters swapped", w => string.Join(' ', Change(w, w.Length / 2, Swap))),
        ("two words misspelt", w => string.Join(' ', Change(Change(w, 2, Misspell), w.Length - 3, Misspell))),
        ("last word misspelt", w => string.Join(' ', Change(w, w.Length - 1, Misspell))),
        ("blank", w => string.Join(' ', Change(w, w.Length / 2, _ => "____"))),
        ("blanks", w => string.Join(", ", Change(Change(w, 3, _ => "???"), w.Length - 4, _ => "???"))),
        ("reversed", w => string.Join(' ', Enumerable.Reverse(w))),
        ("one word missing", w => string.Join(' ', w.Where((_, i) => i != 4))),
        ("without accents", w => string.Join(' ', w.Select(WithoutAccents))),
        ("first letters", w => string.Join(' ', w.Select(x => x[..Math.Min(4, x.Length)]))),
        ("joined", w => string.Concat(w)),
        ("camel case", w => string.Concat(w.Select(Title))),
        ("joined with numbers", w => string.Concat(w.Select((x, i) => i == 0 ? x : $"{i + 1}{x}"))),
    ];

    public static string WithoutAccents(string word) =>
        string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark || c is '\u3099' or '\u309A'))
            .Normalize(NormalizationForm.FormC);

    private static string Numbered(string[] words, Func<int, string> label) => string.Concat(words.Select((x, i) => i == 0 ? x : label(i + 1) + x));

    /// <summary>Columns that are read down, with the number before each word.</summary>
    private static string Columns(string[] words, int columns)
    {
        var rows = (words.Length + columns - 1) / columns;
        var cells = from row in Enumerable.Range(0, rows)
                    from column in Enumerable.Range(0, columns)
                    let i = (column * rows) + row
                    where i < words.Length
                    select (i == 0 ? "" : $"{(column == 0 ? "\n" : "    ")}{i + 1}. ") + words[i];
        return string.Concat(cells);
    }

    private static string Ordinal(int number) => number switch { 1 or 21 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Change(string[] words, int at, Func<string, string> change) => [.. words.Select((w, i) => i == at ? change(w) : w)];

    private static string Misspell(string word) => word[..(word.Length / 2)] + Other(word[word.Length / 2]) + word[((word.Length / 2) + 1)..];

    /// <summary>Another letter of the same script.</summary>
    private static char Other(char letter) => letter switch
    {
        >= '\uAC00' => letter == '한' ? '갈' : '한',
        >= '\u3041' => letter == 'ん' ? 'お' : 'ん',
        >= '\u0400' => letter == 'ы' ? 'ж' : 'ы',
        _ => letter == 'x' ? 'z' : 'x',
    };

    private static string Swap(string word) => word.Length < 3 ? word : word[..1] + word[2] + word[1] + word[3..];
}
