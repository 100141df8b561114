namespace Occ.Support;

/// <summary>Lists of codes that are alike, and secrets in groups of base32 letters.</summary>
internal static class CodeLists
{
    private const int MostCodes = 40;

    /// <summary>The length of a list of three or more recovery codes of one shape; one alone is enough where it is <paramref name="isNamed"/>.</summary>
    public static int Length(ReadOnlySpan<char> text, bool isNamed)
    {
        var (at, end, codes, shape, marked) = (0, 0, 0, 0, 0);
        while (codes < MostCodes)
        {
            at += Bullet(text[at..]);
            var code = Code(text[at..]);
            var digits = code.ContainsAnyInRange('0', '9');
            if (code.Length is < 4 or > 40 || (codes > 0 && Shape(code) != shape))
            {
                break;
            }

            shape = Shape(code);
            marked += digits || code.Contains('-') ? 1 : 0;
            codes++;
            at += code.Length;
            end = at;
            at += Gap(text[at..]);
        }

        var first = codes == 0 ? default : Code(text[Bullet(text)..]);
        var isList = codes >= 3 && marked * 2 > codes;
        var isSingle = isNamed && codes > 0 && first.Length >= 8 && first.ContainsAnyInRange('0', '9');
        return isList ? end : isSingle ? Bullet(text) + first.Length : 0;
    }

    /// <summary>The length of a base32 secret of 16 letters or more, in one piece or in groups of four.</summary>
    public static int Base32Length(ReadOnlySpan<char> text, bool isNamed)
    {
        const int group = 4, fewest = 16, most = 64;
        var whole = Run(text);
        if (whole >= fewest)
        {
            return whole <= most && !IsWord(text[whole..]) && (isNamed || text[..whole].ContainsAnyInRange('2', '7')) && IsOneCase(text[..whole]) ? whole : 0;
        }

        var (at, letters) = (0, 0);
        while (letters < most && Run(text[at..]) == group && !IsWord(text[(at + group)..]))
        {
            letters += group;
            at += group;
            if (at >= text.Length || text[at] is not (' ' or '-') || Run(text[(at + 1)..]) != group)
            {
                break;
            }

            at++;
        }

        return letters >= fewest && IsOneCase(text[..at]) && (text[..at].ContainsAnyInRange('2', '7') || !text[..at].ContainsAnyInRange('a', 'z')) ? at : 0;
    }

    private static int Run(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetter(text[length]) || text[length] is >= '2' and <= '7'))
        {
            length++;
        }

        return length;
    }

    private static bool IsWord(ReadOnlySpan<char> text) => text is [>= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_', ..];

    private static bool IsOneCase(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('a', 'z') || !text.ContainsAnyInRange('A', 'Z');

    private static ReadOnlySpan<char> Code(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || (text[length] == '-' && length > 0)))
        {
            length++;
        }

        return text[..length].TrimEnd('-');
    }

    /// <summary>The length of a code and where its dashes are.</summary>
    private static int Shape(ReadOnlySpan<char> code)
    {
        var shape = code.Length;
        for (var i = 0; i < code.Length; i++)
        {
            shape = code[i] == '-' ? (shape * 41) + i : shape;
        }

        return shape;
    }

    /// <summary>"1. ", "2) ", "- ", "• " before a code.</summary>
    private static int Bullet(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '*' or '•' or '·' or '"' or '\'' or '`'))
        {
            at++;
        }

        var digits = at;
        while (digits < text.Length && digits - at < 2 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == at || digits >= text.Length || text[digits] is not ('.' or ')' or ':' or '、'))
        {
            return at;
        }

        digits++;
        while (digits < text.Length && text[digits] == ' ')
        {
            digits++;
        }

        return digits;
    }

    private static int Gap(ReadOnlySpan<char> text)
    {
        const int widest = 6;
        var at = 0;
        while (at < Math.Min(widest, text.Length) && (char.IsWhiteSpace(text[at]) || text[at] is ',' or ';' or '|' or '/' or '，' or '、' or '；' or '"' or '\'' or '`'))
        {
            at++;
        }

        return at;
    }
}
