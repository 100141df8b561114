namespace Occ.Support.Samples;

/// <summary>Which command or option somebody meant who wrote another word.</summary>
internal static class Suggestion
{
    private static readonly string[] ForAll = ["--lang", "--help"];

    /// <summary>The nearest known word to the first unknown one; null where none is near.</summary>
    public static string? Of(IReadOnlyList<string> arguments, SupportCommand? command, IReadOnlyList<SupportCommand> all)
    {
        var options = command is null
            ? [.. ForAll, "--version", "--session"]
            : (IReadOnlyList<string>)[.. ForAll, "--json", "--jsonl", .. command.Members.Skip(1).Where(m => !m.IsWire).Select(m => $"--{m.Name}")];
        foreach (var argument in arguments)
        {
            var word = argument.Split('=')[0].ToLowerInvariant();
            var known = word.StartsWith('-') ? options : command is null ? [.. all.Select(c => c.Name)] : [];
            if (!known.Contains(word) && Nearest(word, known) is { } near)
            {
                return near;
            }
        }

        return null;
    }

    private static string? Nearest(string word, IReadOnlyList<string> known)
    {
        const int longest = 20;
        var near = word.Length > longest ? [] : known.Select(k => (Word: k, Distance: Distance(word, k))).Where(k => k.Distance <= Math.Max(1, k.Word.Length / 3)).ToList();
        return near.Count == 0 ? null : near.MinBy(k => k.Distance).Word;
    }

    /// <summary>How many letters differ, are missing, too many, or have changed places.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                var cost = i == 0 || j == 0 || a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
