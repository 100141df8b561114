using System.Buffers;
using System.Text;

namespace Occ.Support.Samples;

/// <summary>Makes any text safe to show: a pasted text may hold sequences that move the cursor or turn the direction of writing.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Strange =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => char.IsControl(c) || char.IsSurrogate(c) || TurnsDirection(c))]);

    private static readonly SearchValues<char> StrangeInLines = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != '\n' && Strange.Contains(c))]);

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Clean(text, keepLines: false);

    /// <summary>The text with its lines.</summary>
    public static string Lines(string text) => Clean(text.ReplaceLineEndings("\n"), keepLines: true);

    private static string Clean(string text, bool keepLines)
    {
        if (!text.AsSpan().ContainsAny(keepLines ? StrangeInLines : Strange))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n' && keepLines)
            {
                clean.Append('\n');
            }
            else if (Rune.IsControl(rune))
            {
                clean.Append(' ');
            }
            else if (!TurnsDirection(rune.Value))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    private static bool TurnsDirection(int c) => c is >= 0x202a and <= 0x202e or >= 0x2066 and <= 0x2069 or 0x200e or 0x200f or 0x061c;
}
