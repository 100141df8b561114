namespace Occ.Support;

/// <summary>What stands before the first colon of a link.</summary>
internal enum LinkScheme
{
    /// <summary>Nothing: a browser takes it for https.</summary>
    None,

    /// <summary>http, https, ws, wss or ftp, disarmed or not.</summary>
    Web,

    /// <summary>Content or code instead of a place: data, javascript, vbscript, blob, file.</summary>
    Code,

    /// <summary>Another: of an app, of a wallet, mailto.</summary>
    Other,
}

/// <summary>Reads schemes.</summary>
internal static class LinkSchemes
{
    private static readonly string[] Code = ["data", "javascript", "vbscript", "blob", "file"];
    private static readonly string[] Web = ["http", "https", "ws", "wss", "ftp"];

    /// <summary>Whether a text begins with a scheme that is content or code.</summary>
    public static bool IsCode(ReadOnlySpan<char> text) => Read(text, out _, out _) == LinkScheme.Code;

    /// <summary>Reads the scheme and where it ends, the colon included.</summary>
    public static LinkScheme Read(ReadOnlySpan<char> text, out int end, out bool isPlain)
    {
        (end, isPlain) = (0, false);
        var name = text[..Math.Min(text.Length, 24)];
        var colon = name.IndexOfAny(':', '\uff1a');
        if (colon <= 0 || !char.IsAsciiLetter(name[0]))
        {
            return LinkScheme.None;
        }

        name = name[..colon];
        if (IsDisarmed(name))
        {
            (end, isPlain) = (colon + 1, name[^1] is 'p' or 'P');
            return LinkScheme.Web;
        }

        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-'))
            {
                return LinkScheme.None;
            }
        }

        var rest = text[(colon + 1)..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits != 0 && rest.Length > 0 && (digits < 0 || rest[digits] is '/' or '?' or '#'))
        {
            return LinkScheme.None; // a host and its port
        }

        end = colon + 1;
        isPlain = name.Equals("http", StringComparison.OrdinalIgnoreCase);
        return Is(Web, name) ? LinkScheme.Web : Is(Code, name) ? LinkScheme.Code : LinkScheme.Other;
    }

    /// <summary><c>hxxp</c>, <c>h**ps</c> and the like.</summary>
    private static bool IsDisarmed(ReadOnlySpan<char> name) =>
        name.Length is 4 or 5 && name[0] is 'h' or 'H' && IsMask(name[1]) && IsMask(name[2]) && name[3] is 'p' or 'P' && (name.Length == 4 || name[4] is 's' or 'S');

    private static bool IsMask(char c) => c is 't' or 'T' or 'x' or 'X' or '*' or '_' or '+' or '.' or '?';

    private static bool Is(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
