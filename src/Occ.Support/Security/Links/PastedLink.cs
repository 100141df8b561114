namespace Occ.Support;

/// <summary>A pasted link as a browser takes it: trimmed, without what can't be seen, and armed again (<c>hxxps</c>, <c>[.]</c>).</summary>
internal sealed class PastedLink
{
    /// <summary>How much of a text is looked at; browsers refuse longer links.</summary>
    public const int Longest = 16384;

    private const string Opening = "[({<\uff08\u3010\u300c\u300a\u201c\u2018\"'`";
    private const string Closing = "])}>\uff09\u3011\u300d\u300b\u201d\u2019\"'`";

    private readonly char[] _chars;
    private readonly int[] _at;
    private int _length;

    private PastedLink(int capacity) => (_chars, _at) = (new char[capacity + 4], new int[capacity + 4]);

    /// <summary>The cleaned text.</summary>
    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _length);

    /// <summary>Where the first character stood that can't be seen; -1 where there was none.</summary>
    public int Invisible { get; private set; } = -1;

    /// <summary>The place in the pasted text of a place in the cleaned one.</summary>
    public int PlaceOf(int at) => at < _length ? _at[at] : _length == 0 ? 0 : _at[_length - 1] + 1;

    public static PastedLink Of(ReadOnlySpan<char> pasted)
    {
        var (start, end) = Trim(pasted);
        (start, end) = Word(pasted, start, end);
        end = Math.Min(end, start + Longest);
        var text = new PastedLink(end - start);
        for (var at = start; at < end;)
        {
            at = text.Take(pasted[..end], at, isInside: at > start);
        }

        return text;
    }

    private int Take(ReadOnlySpan<char> pasted, int at, bool isInside)
    {
        var c = pasted[at];
        if (c is '\t' or '\r' or '\n')
        {
            return at + 1;
        }

        if (c < 0x80 && c is not ('[' or '(' or '{'))
        {
            Add(c, at);
            return at + 1;
        }

        if (IsInvisible(pasted, at, out var length))
        {
            Invisible = Invisible < 0 && isInside ? at : Invisible;
            return at + length;
        }

        if (Disarmed(pasted[at..], out var sign) is var taken and > 0)
        {
            foreach (var s in sign)
            {
                Add(s, at);
            }

            return at + taken;
        }

        // Chinese readers write a link's dot as a word.
        var isDot = c == '\u70b9' && isInside && char.IsAsciiLetterOrDigit(pasted[at - 1]) && at + 1 < pasted.Length && char.IsAsciiLetterOrDigit(pasted[at + 1]);
        Add(isDot ? '.' : c, at);
        return at + 1;
    }

    private void Add(char c, int at)
    {
        _chars[_length] = c;
        _at[_length++] = at;
    }

    /// <summary>What stands in brackets so that nobody clicks on it.</summary>
    private static int Disarmed(ReadOnlySpan<char> text, out string sign)
    {
        const int longest = 7;
        sign = "";
        var close = text[0] switch { '[' => ']', '(' => ')', '{' => '}', '\uff08' => '\uff09', '\u3010' => '\u3011', _ => '\0' };
        var end = close == '\0' ? -1 : text[..Math.Min(text.Length, longest)].IndexOf(close);
        if (end < 2)
        {
            return 0;
        }

        var inside = text[1..end].Trim();
        sign = inside is "." or "\u70b9" or "\u3002" || inside.Equals("dot", StringComparison.OrdinalIgnoreCase) ? "."
            : inside is ":" ? ":" : inside is "://" ? "://" : inside is "/" or "//" ? "/" : inside is "@" || inside.Equals("at", StringComparison.OrdinalIgnoreCase) ? "@" : "";
        return sign.Length > 0 ? end + 1 : 0;
    }

    private static bool IsInvisible(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return InvisibleMarks.IsTag(char.ConvertToUtf32(text[at], text[at + 1]));
        }

        // Emoji are joined by what can't be seen, honestly.
        return InvisibleMarks.IsInvisible(text[at]) && !(text[at] == '\u200d' && at > 0 && (char.IsLowSurrogate(text[at - 1]) || text[at - 1] == '\ufe0f'));
    }

    /// <summary>Cuts away spaces, what can't be seen, and brackets and quotation marks around the whole.</summary>
    private static (int Start, int End) Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (true)
        {
            while (start < end && IsAround(text[start]))
            {
                start++;
            }

            while (start < end && (IsAround(text[end - 1]) || text[end - 1] is ',' or ';' or '\uff0c' or '\u3002' or '\uff1b' or '\u3001' or '\uff01'))
            {
                end--;
            }

            if (end - start < 2 || Opening.IndexOf(text[start], StringComparison.Ordinal) is not (>= 0 and var pair) || text[end - 1] != Closing[pair] || (text[start] == '[' && text[start..end].Contains(':')))
            {
                return (start, end);
            }

            start++;
            end--;
        }
    }

    private static bool IsAround(char c) => c <= ' ' || c is >= '\u007f' and <= '\u00a0' || InvisibleMarks.IsInvisible(c) || char.IsWhiteSpace(c);

    /// <summary>The word of a sentence that looks most like a link.</summary>
    private static (int Start, int End) Word(ReadOnlySpan<char> text, int start, int end)
    {
        var looked = text[start..Math.Min(end, start + Longest)];
        if (looked.IndexOfAny(' ', '\u3000', '\u00a0') < 0)
        {
            return (start, end);
        }

        var scheme = looked.IndexOf("://", StringComparison.Ordinal);
        var dot = scheme >= 0 ? scheme : looked.IndexOfAny('.', '\u3002', ':');
        var from = dot < 0 ? 0 : looked[..dot].LastIndexOfAny(' ', '\u3000', '\u00a0') + 1;
        var rest = looked[from..];
        var space = rest.IndexOfAny(' ', '\u3000', '\u00a0');

        // A script goes on behind its spaces.
        return space < 0 || LinkSchemes.IsCode(rest) ? (start + from, end) : (start + from, start + from + space);
    }
}
