using System.Globalization;

namespace Occ.Support;

/// <summary>One spelling of a sign, its alternatives already chosen.</summary>
internal sealed record SignSpelling(string Text, bool NeedsCue, bool IsName);

/// <summary>Reads the notation in which signs are written, one after another; docs/adding-an-error-code.md describes it.</summary>
internal sealed class SignNotation
{
    /// <summary>Between two pieces: up to eighty letters, up to twelve, a number.</summary>
    public const string Gaps = "…‥#";

    private const int MostSpellings = 256;

    /// <summary>The spellings of what was read last.</summary>
    public List<SignSpelling> Spellings { get; } = [];

    /// <summary>Its conditions, as groups of alternatives.</summary>
    public List<string[]> Required { get; } = [];

    /// <summary>What must not be there.</summary>
    public List<string> Forbidden { get; } = [];

    /// <summary>Reads a notation; a fault in words where there is one.</summary>
    public string? Read(string notation)
    {
        Spellings.Clear();
        Required.Clear();
        Forbidden.Clear();
        var parts = notation.Split(" & ");
        for (var at = 0; at < parts.Length; at++)
        {
            var without = parts[at].Split(" &! ");
            var head = without[0].Trim();
            foreach (var absent in without.AsSpan(1))
            {
                if (Expand(absent.Trim()) is not { } words)
                {
                    return "has brackets that do not close, or too many alternatives";
                }

                Forbidden.AddRange(words);
            }

            if (Expand(Body(head)) is not { } texts)
            {
                return "has brackets that do not close, or too many alternatives";
            }

            if (at > 0)
            {
                Required.Add([.. texts]);
                continue;
            }

            foreach (var text in texts)
            {
                Add(head, text);
            }
        }

        return Spellings.Count == 0 ? "is empty" : null;
    }

    private static string Body(string head) => head switch
    {
        ['=', .. var name] => name,
        ['@', 'c', 'o', 'd', 'e', ' ', .. var code] => code,
        ['@', 's', 'w', ' ', .. var word] => word,
        _ => head,
    };

    private void Add(string head, string text)
    {
        if (head.StartsWith("@sw ", StringComparison.Ordinal))
        {
            // A status word of a smart card (ISO/IEC 7816-4) comes with 0x, without, and in decimal.
            Spellings.Add(new("0x" + text, false, false));
            Spellings.Add(new(text, true, false));
            if (int.TryParse(text, NumberStyles.AllowHexSpecifier, null, out var value))
            {
                Spellings.Add(new(value.ToString(NumberFormatInfo.InvariantInfo), true, false));
            }

            return;
        }

        Spellings.Add(new(text, head.StartsWith("@code ", StringComparison.Ordinal), head.StartsWith('=')));
    }

    /// <summary>Every choice of the alternatives in round brackets, or null where the brackets do not fit.</summary>
    private static List<string>? Expand(string text)
    {
        var open = text.IndexOf('(');
        if (open < 0)
        {
            return text.AsSpan().ContainsAny(')', '|') ? null : [text];
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
        var all = new List<string>((bars.Count - 1) * tails.Count);
        for (var at = 0; at + 1 < bars.Count; at++)
        {
            if (Expand(text[(bars[at] + 1)..bars[at + 1]]) is not { } middles || all.Count + (middles.Count * tails.Count) > MostSpellings)
            {
                return null;
            }

            foreach (var middle in middles)
            {
                foreach (var tail in tails)
                {
                    all.Add(string.Concat(text.AsSpan(0, open), middle, tail));
                }
            }
        }

        return all;
    }
}
