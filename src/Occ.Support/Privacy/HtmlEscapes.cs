using System.Buffers;

namespace Occ.Support;

/// <summary>What a text copied out of a web page's source has in place of characters.</summary>
internal static class HtmlEscapes
{
    private const int LongestEntity = 10;
    private const int LongestTag = 120;

    private static readonly SearchValues<char> Alphanumeric = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly (string Name, char Plain)[] Entities =
    [
        ("nbsp", ' '), ("ensp", ' '), ("emsp", ' '), ("thinsp", ' '), ("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\''), ("colon", ':'),
        ("comma", ','), ("period", '.'), ("newline", '\n'), ("tab", ' '), ("equals", '='), ("lbrack", '['), ("rbrack", ']'), ("shy", '\0'), ("zwnj", '\0'), ("zwj", '\0'),
    ];

    /// <summary>The tags that a page has in and around running text. Others stay: a reader may have put words in angle brackets.</summary>
    private static readonly string[] Tags =
    [
        "br", "li", "p", "td", "tr", "th", "b", "i", "u", "s", "a", "em", "strong", "span", "div", "ol", "ul", "code", "pre", "font", "table", "tbody", "thead",
        "mark", "wbr", "del", "ins", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "html", "body",
    ];

    /// <summary>An entity: <c>&amp;#97;</c>, <c>&amp;#x61;</c>, <c>&amp;nbsp;</c>.</summary>
    public static Disguise EntityAt(ReadOnlySpan<char> text)
    {
        if (text is ['&', '#', ..])
        {
            return NumberAt(text);
        }

        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2)
        {
            return default;
        }

        var name = text[1..end];
        foreach (var (known, plain) in Entities)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return new(end + 1, plain);
            }
        }

        return default;
    }

    /// <summary>A code point by number; browsers do without the semicolon.</summary>
    private static Disguise NumberAt(ReadOnlySpan<char> text)
    {
        const int mostDigits = 6;
        var isHex = text is [_, _, 'x' or 'X', ..];
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && end - start < mostDigits && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        return CodeEscapes.Number(text[start..end], isHex ? 16 : 10, end < text.Length && text[end] == ';' ? end + 1 : end);
    }

    /// <summary>A tag: it stands for a space, one that breaks a line for a new line, and one that only changes the look for nothing.</summary>
    public static Disguise TagAt(ReadOnlySpan<char> text)
    {
        var inside = text[1..Math.Min(text.Length, LongestTag)];
        var end = inside.IndexOfAny('<', '>', '\n');
        if (end < 1 || inside[end] != '>')
        {
            return default;
        }

        var name = inside[..end].Trim('/');
        var length = name.IndexOfAnyExcept(Alphanumeric);
        name = length < 0 ? name : name[..length];
        foreach (var tag in Tags)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return new(end + 2, tag is "br" or "li" or "p" or "tr" or "div" ? '\n' : tag is "b" or "i" or "u" or "s" or "em" or "strong" or "span" or "font" or "wbr" or "mark" ? '\0' : ' ');
            }
        }

        return default;
    }
}
