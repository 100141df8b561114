namespace Occ.Support;

/// <summary>One term of the notation in which the table of networks names formats, such as <c>base58check(00=p2pkh,05=p2sh;size=20)</c>.</summary>
/// <param name="Family">The name in front of the parenthesis.</param>
/// <param name="Values">The values, each with the kind behind its equals sign or an empty text.</param>
/// <param name="Options">The options behind the semicolons.</param>
/// <remarks>
/// <code>
/// formats = term { " + " term }
/// term    = family [ "(" values { ";" option } ")" ]
/// values  = value { "," value }      value = text [ "=" kind ]      option = name [ "=" text ]
/// </code>
/// </remarks>
internal sealed record FormatNotation(string Family, FormatValue[] Values, IReadOnlyDictionary<string, string> Options)
{
    private static readonly Dictionary<string, string> NoOptions = [];

    /// <summary>Reads the terms of one row.</summary>
    /// <exception cref="FormatException">A term is not well formed.</exception>
    public static IEnumerable<FormatNotation> ParseAll(string text) => text.Split(" + ").Select(Parse);

    /// <summary>The first value, for families that have exactly one.</summary>
    public string Value => Values.Length == 1 ? Values[0].Text : throw new FormatException($"'{Family}' takes one value.");

    /// <summary>The text of an option, or a default.</summary>
    public string Option(string name, string otherwise) => Options.GetValueOrDefault(name, otherwise);

    private static FormatNotation Parse(string term)
    {
        var open = term.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new(term.Trim(), [], NoOptions);
        }

        if (!term.EndsWith(')'))
        {
            throw new FormatException($"The term '{term}' does not end with a parenthesis.");
        }

        var parts = term[(open + 1)..^1].Split(';');
        var values = parts[0].Length == 0 ? [] : Array.ConvertAll(parts[0].Split(','), Pair);
        return new(term[..open].Trim(), values, parts.Length == 1 ? NoOptions : parts.Skip(1).Select(Pair).ToDictionary(p => p.Text, p => p.Kind));
    }

    private static FormatValue Pair(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? new(text, "") : new(text[..at], text[(at + 1)..]);
    }
}

/// <summary>A value of a term with the kind behind its equals sign, or an option with its text.</summary>
/// <remarks>A class: collections of values are compiled for every kind of value, and these are read at the start of every program.</remarks>
internal sealed record FormatValue(string Text, string Kind);
