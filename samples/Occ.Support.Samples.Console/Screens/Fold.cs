using System.Text;

namespace Occ.Support.Samples;

/// <summary>Folds text into lines of a terminal: between words, and between Chinese characters, which have no spaces.</summary>
internal static class Fold
{
    private const string NeverFirst = "，。！？：；、）》」』”’…,.!?:;)]}%";
    private const string NeverLast = "（《「『“‘([{";

    /// <summary>Folds each line of a text; what a line is indented by, its further lines are indented by too.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many columns there are.</param>
    public static string ToWidth(string text, int width) => string.Join('\n', text.Split('\n').SelectMany(line => Lines(line, width)));

    private static IEnumerable<string> Lines(string text, int width)
    {
        var indent = new string(' ', Math.Min(text.Length - text.TrimStart(' ').Length, width / 2));
        var line = new StringBuilder(indent);
        var cells = indent.Length;
        foreach (var piece in Pieces(text.TrimStart(' ')))
        {
            var length = Columns.CellsOf(piece.TrimEnd(' '));
            if (cells + length > width && cells > indent.Length)
            {
                yield return line.ToString().TrimEnd(' ');
                (line, cells) = (new(indent), indent.Length);
            }

            foreach (var part in length > width - indent.Length ? Cut(piece, width - indent.Length) : [piece])
            {
                if (cells > indent.Length && cells + Columns.CellsOf(part.TrimEnd(' ')) > width)
                {
                    yield return line.ToString().TrimEnd(' ');
                    (line, cells) = (new(indent), indent.Length);
                }

                line.Append(part);
                cells += Columns.CellsOf(part);
            }
        }

        yield return line.ToString().TrimEnd(' ');
    }

    /// <summary>The pieces between which a line may end.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
        {
            if (IsBreak(text, at))
            {
                yield return text[start..at];
                start = at;
            }
        }

        yield return text[start..];
    }

    private static bool IsBreak(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        return after != ' ' && !char.IsLowSurrogate(after)
            && (before == ' ' || ((IsWide(before) || IsWide(after)) && !NeverFirst.Contains(after) && !NeverLast.Contains(before)));
    }

    private static bool IsWide(char c) => c is >= '\u2e80' and <= '\ud7ff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uff60';

    /// <summary>A word that is longer than a line, such as an id.</summary>
    private static IEnumerable<string> Cut(string word, int width)
    {
        var part = new StringBuilder();
        var cells = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var length = Columns.CellsOf(rune.ToString());
            if (cells + length > width && part.Length > 0)
            {
                yield return part.ToString();
                part.Clear();
                cells = 0;
            }

            part.Append(rune);
            cells += length;
        }

        yield return part.ToString();
    }
}
