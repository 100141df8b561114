namespace Occ.Support;

/// <summary>Finds errors: a JSON-RPC body, a quotation that a word announces, a code, a constant such as <c>OUT_OF_ENERGY</c>.</summary>
/// <remarks>An error leaves its span to others, because an address may stand in it.</remarks>
internal sealed class ErrorEntities(EntityList entities)
{
    private const int CueReach = 14;
    private const int Longest = 300;
    private static readonly WordTable Cues = WordTable.Of("error-cue");
    private static readonly WordTable Codes = WordTable.Of("error-code-cue");
    private static readonly WordTable Phrases = WordTable.Of("error-text");
    private int _last;

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            if (at < _last)
            {
                continue;
            }

            var (start, end, code) = Body(text, at);
            (start, end) = end > 0 ? (start, end) : Quotation(text, at);
            (start, end) = end > 0 ? (start, end) : Announced(text, at);
            (start, end) = end > 0 ? (start, end) : Code(text, at);
            (start, end) = end > 0 ? (start, end) : Constant(text, at);
            (start, end) = end > 0 ? (start, end) : (at, Phrases.Match(text, at, out _) is var length && length > 0 ? at + length : 0);
            if (end > start)
            {
                _last = end;
                entities.AddOver(new(IntakeEntityKind.Error, start, end - start, entities.Slice(start, end)) { ErrorCode = code });
            }
        }
    }

    /// <summary>The message of a JSON-RPC error, with the code that stands near it.</summary>
    private (int Start, int End, RedactedText Code) Body(ReadOnlySpan<char> text, int at)
    {
        const string name = "\"message\"";
        if (text[at] != '"' || !text[at..].StartsWith(name, StringComparison.Ordinal))
        {
            return default;
        }

        var start = SkipMarks(text, at + name.Length);
        if (start >= text.Length || text[start] != '"')
        {
            return default;
        }

        var length = text.Slice(start + 1, Math.Min(Longest, text.Length - start - 1)).IndexOf('"');
        return length <= 0 ? default : (start + 1, start + 1 + length, JsonCode(text, at, start + 1 + length));
    }

    private RedactedText JsonCode(ReadOnlySpan<char> text, int message, int messageEnd)
    {
        const string name = "\"code\"";
        const int reach = 80;
        var from = Math.Max(0, message - reach);
        var near = text[from..Math.Min(text.Length, messageEnd + reach)].IndexOf(name, StringComparison.Ordinal);
        if (near < 0)
        {
            return default;
        }

        var start = SkipMarks(text, from + near + name.Length);
        var end = start < text.Length && text[start] == '-' ? start + 1 : start;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - start < 12)
        {
            end++;
        }

        return entities.Slice(start, end);
    }

    private static int SkipMarks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ':')
        {
            at++;
        }

        return at;
    }

    private static (int Start, int End) Quotation(ReadOnlySpan<char> text, int at)
    {
        var close = text[at] switch { '“' => '”', '"' => '"', '「' => '」', '『' => '』', '‘' => '’', '`' => '`', '【' => '】', '\'' => '\'', '《' => '》', _ => '\0' };
        var isClosing = text[at] is '\'' or '"' && at > 0 && char.IsLetterOrDigit(text[at - 1]);
        if (close == '\0' || isClosing || !Cues.StandsBefore(text, at, CueReach))
        {
            return default;
        }

        var length = text.Slice(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOf(close);
        var isName = length >= 0 && at + length + 2 < text.Length && text[at + length + 2] == ':';
        return length < 2 || isName ? default : (at + 1, at + 1 + length);
    }

    /// <summary>What follows "error:" up to the end of the clause.</summary>
    private static (int Start, int End) Announced(ReadOnlySpan<char> text, int at)
    {
        var length = Cues.Match(text, at, out _);
        var mark = at + length;
        if (length == 0 || mark >= text.Length || text[mark] is not (':' or '：'))
        {
            return default;
        }

        var start = mark + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        if (start >= text.Length || text[start] is '"' or '“' or '{' or '「' or '【' or MaskedText.Mask)
        {
            return default;
        }

        var rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        var stop = rest.IndexOfAny("\n。，！？;；" + MaskedText.Mask);
        var sentence = rest.IndexOf(". ", StringComparison.Ordinal);
        stop = stop < 0 ? rest.Length : stop;
        stop = sentence >= 0 ? Math.Min(stop, sentence) : stop;
        return stop < 3 ? default : (start, start + rest[..stop].TrimEnd(" .").Length);
    }

    private static (int Start, int End) Code(ReadOnlySpan<char> text, int at)
    {
        var length = Codes.Match(text, at, out _, beforeDigit: true);
        if (length == 0)
        {
            return default;
        }

        var start = at + length;
        while (start < text.Length && start < at + length + 4 && text[start] is ' ' or ':' or '：' or '#' or '是' or '为' or '(')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && end - start < 24 && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '_')))
        {
            end++;
        }

        return end > start && text[start..end].ContainsAnyInRange('0', '9') ? (start, end) : default;
    }

    private static (int Start, int End) Constant(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiLetterUpper(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-')))
        {
            return default;
        }

        var (end, bars) = (at, 0);
        for (; end < text.Length && end - at < 64 && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '_'); end++)
        {
            bars += text[end] == '_' ? 1 : 0;
        }

        var isWhole = end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);
        return bars > 0 && isWhole && end - at >= 6 && text[end - 1] != '_' ? (at, end) : default;
    }
}
