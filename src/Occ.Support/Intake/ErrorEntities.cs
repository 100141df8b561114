namespace Occ.Support;

/// <summary>Finds errors: a JSON-RPC body, a quotation that a word announces, a code, a constant such as <c>OUT_OF_ENERGY</c>.</summary>
/// <remarks>An error leaves its span to others, because an address may stand in it.</remarks>
internal sealed class ErrorEntities(EntityList entities)
{
    private static readonly WordTable Codes = WordTable.Of("error-code-cue");
    private static readonly WordTable Phrases = WordTable.Of("error-text");
    private static readonly WordTable Details = WordTable.Of("error-detail");
    private static readonly ulong Announcing = ErrorQuotes.Bits;
    private static readonly ulong Words = Announcing | Codes.Bit | Phrases.Bit;
    private readonly ErrorQuotes _quotes = new(entities);
    private readonly ErrorBodies _bodies = new(entities);

    public void Read()
    {
        var text = entities.Text.AsSpan();
        _bodies.Read();
        var hasBars = text.Contains('_');
        for (var at = 0; at < text.Length; at++)
        {
            if (!entities.Words.Has(at, Words) && IsPlain(text[at], hasBars))
            {
                continue;
            }

            var (start, end) = ReadAt(text, at);
            if (end > start && !_bodies.Hold(start, end))
            {
                entities.AddOver(new(IntakeEntityKind.Error, start, end - start, entities.Slice(start, end)));
                at = end - 1;
            }
        }
    }

    /// <summary>Whether nothing that is an error begins with a character, unless a word of the tables does.</summary>
    private static bool IsPlain(char c, bool hasBars) =>
        c == ' ' || c >= '\u3041' || (char.IsAsciiLetter(c) ? !hasBars : char.IsAsciiDigit(c) && c != '0');

    private (int Start, int End) ReadAt(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        var isWord = char.IsAsciiLetterOrDigit(c);
        var words = entities.Words;
        var found = isWord ? default : _quotes.Quotation(text, at);
        found = found.End == 0 && words.Has(at, Announcing) ? ErrorQuotes.Announced(text, at) : found;
        found = found.End == 0 && words.Has(at, Codes.Bit) ? Code(text, at) : found;
        found = found.End == 0 && isWord ? Constant(text, at) : found;
        found = found.End == 0 && c is '0' or '-' ? StatusWord(text, at) : found;
        found = found.End == 0 && words.Has(at, Phrases.Bit) ? Phrase(text, at) : found;
        return found.End == 0 && words.Has(at, Announcing) ? _quotes.Told(text, at) : found;
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

    private (int Start, int End) Constant(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiLetter(text[at]) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-')) || !entities.IsFree(at))
        {
            return default;
        }

        var (end, bars, isUpper) = (at, 0, char.IsAsciiLetterUpper(text[at]));
        for (; end < text.Length && end - at < 64 && (char.IsAsciiLetter(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '_'); end++)
        {
            bars += text[end] == '_' ? 1 : 0;
            isUpper &= !char.IsAsciiLetterLower(text[end]);
        }

        var isWhole = end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);
        return bars > 0 && isWhole && end - at >= 6 && text[end - 1] != '_' && (isUpper || text[at..end].StartsWith("op_", StringComparison.Ordinal) || text[at..end].StartsWith("te", StringComparison.Ordinal)) ? (at, end) : default;
    }

    /// <summary>A status word of a device such as <c>0x6985</c>, or a code of JSON-RPC such as <c>-32000</c>.</summary>
    private (int Start, int End) StatusWord(ReadOnlySpan<char> text, int at)
    {
        const int longest = 6;
        var isHex = text[at..].StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var end = at + (isHex ? 2 : 1);
        while (end < text.Length && end - at < longest && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        var isWhole = end == text.Length || !(char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '…' or '*');
        var isRpc = !isHex && text[at] == '-' && text[at..end].StartsWith("-32", StringComparison.Ordinal);
        return isWhole && end - at == longest && (isHex || isRpc) && entities.IsFree(at, end) ? (at, end) : default;
    }

    /// <summary>An error that is known by its words, with the figures behind it.</summary>
    private static (int Start, int End) Phrase(ReadOnlySpan<char> text, int at)
    {
        var length = Phrases.Match(text, at, out var needs);
        if (length == 0 || (needs == "told" && !ErrorQuotes.IsTold(text, at)))
        {
            return default;
        }

        var end = at + length;
        while (Detail(text, end) is var next && next > end)
        {
            end = next;
        }

        return (at, end);
    }

    /// <summary>Such as <c>, expected 57</c>.</summary>
    private static int Detail(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start < text.Length && text[start] is ',' or ':' or ' ')
        {
            start++;
        }

        var word = Details.Match(text, start, out _);
        var end = word == 0 && start == at + 1 ? start : ClockTime.SkipSpaces(text, start + word);
        var digits = end;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || (text[digits] == '.' && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))))
        {
            digits++;
        }

        return word > 0 && digits > end ? digits : -1;
    }
}
