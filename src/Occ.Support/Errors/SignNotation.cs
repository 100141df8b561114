using System.Globalization;

namespace Occ.Support;

/// <summary>One spelling of a sign, its alternatives already chosen.</summary>
internal sealed record SignSpelling(string Text, bool NeedsCue, bool IsName);

/// <summary>Reads the notation in which signs are written; docs/adding-an-error-code.md describes it.</summary>
internal static class SignNotation
{
    /// <summary>Between two pieces: up to eighty letters, up to twelve, a number.</summary>
    public const string Gaps = "…‥#";

    private const int MostSpellings = 256;

    /// <summary>The spellings, and the conditions as groups of alternatives; a fault in words where there is one.</summary>
    public static string? Read(string notation, List<SignSpelling> spellings, List<string[]> required, List<string> forbidden)
    {
        var parts = notation.Split(" & ");
        for (var at = 0; at < parts.Length; at++)
        {
            var without = parts[at].Split(" &! ");
            var head = without[0].Trim();
            foreach (var absent in without.Skip(1))
            {
                if (Expand(absent.Trim()) is not { } words)
                {
                    return "has brackets that do not close, or too many alternatives";
                }

                forbidden.AddRange(words);
            }

            if (Expand(Body(head)) is not { } texts)
            {
                return "has brackets that do not close, or too many alternatives";
            }

            if (at > 0)
            {
                required.Add([.. texts]);
                continue;
            }

            foreach (var text in texts)
            {
                Add(head, text, spellings);
            }
        }

        return spellings.Count == 0 ? "is empty" : null;
    }

    private static string Body(string head) => head switch
    {
        ['=', .. var name] => name,
        ['@', 'c', 'o', 'd', 'e', ' ', .. var code] => code,
        ['@', 's', 'w', ' ', .. var word] => word,
        _ => head,
    };

    private static void Add(string head, string text, List<SignSpelling> spellings)
    {
        if (head.StartsWith("@sw ", StringComparison.Ordinal))
        {
            // A status word of a smart card (ISO/IEC 7816-4) comes with 0x, without, and in decimal.
            spellings.Add(new("0x" + text, false, false));
            spellings.Add(new(text, true, false));
            if (int.TryParse(text, NumberStyles.AllowHexSpecifier, null, out var value))
            {
                spellings.Add(new(value.ToString(NumberFormatInfo.InvariantInfo), true, false));
            }

            return;
        }

        spellings.Add(new(text, head.StartsWith("@code ", StringComparison.Ordinal), head.StartsWith('=')));
    }

    /// <summary>Every choice of the alternatives in round brackets, or null where the brackets do not fit.</summary>
    private static List<string>? Expand(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0)
        {
            return text.Contains(')') || text.Contains('|') ? null : [text];
        }

        var (depth, close) = (0, -1);
        var bars = new List<int> { open };
        for (var at = open; at < text.Length && close < 0; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 1 && text[at] == '|')
            {
                bars.Add(at);
            }

            close = depth == 0 ? at : -1;
        }

        if (close < 0 || Expand(text[(close + 1)..]) is not { } tails)
        {
            return null;
        }

        bars.Add(close);
        var all = new List<string>();
        for (var at = 0; at + 1 < bars.Count; at++)
        {
            if (Expand(text[(bars[at] + 1)..bars[at + 1]]) is not { } middles || all.Count + (middles.Count * tails.Count) > MostSpellings)
            {
                return null;
            }

            all.AddRange(middles.SelectMany(m => tails, (m, tail) => text[..open] + m + tail));
        }

        return all;
    }
}
