namespace Occ.Support;

/// <summary>Secrets that are pieces of a file or a URI: each answers the position after itself, or -1.</summary>
internal static class SecretBlocks
{
    private const int LongestPem = 20_000;
    private const int LongestKeystore = 20_000;
    private const string PemDashes = "-----";

    /// <summary>A PEM block of a private key. One that is cut off counts, as far as its lines look like base64.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="begin">The position of the word BEGIN.</param>
    public static int PemEnd(ReadOnlySpan<char> text, int begin)
    {
        const int longestLabel = 48;
        var label = text.Slice(begin, Math.Min(longestLabel, text.Length - begin));
        var dashes = label.IndexOf(PemDashes, StringComparison.Ordinal);
        if (!text[..begin].EndsWith(PemDashes, StringComparison.Ordinal) || dashes < 0 || !label[..dashes].Contains("PRIVATE KEY", StringComparison.Ordinal))
        {
            return -1;
        }

        var from = begin + dashes + PemDashes.Length;
        var body = text.Slice(from, Math.Min(LongestPem, text.Length - from));
        var close = body.IndexOf(PemDashes, StringComparison.Ordinal);
        if (close < 0 || !body[close..].StartsWith("-----END", StringComparison.Ordinal))
        {
            return from + CutOffLength(close < 0 ? body : body[..close]);
        }

        close += "-----END".Length;
        var last = body[close..].IndexOf(PemDashes, StringComparison.Ordinal);
        return from + close + (last is >= 0 and <= longestLabel ? last + PemDashes.Length : 0);
    }

    /// <summary>The encrypted part of a keystore: the object that follows the name "crypto".</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="crypto">The position after that name.</param>
    /// <param name="start">The position of the object.</param>
    public static int KeystoreEnd(ReadOnlySpan<char> text, int crypto, out int start)
    {
        const int widest = 10;
        var open = text.Slice(crypto, Math.Min(widest, text.Length - crypto)).IndexOf('{');
        start = crypto + open;
        if (open < 0)
        {
            return -1;
        }

        var depth = 0;
        var end = Math.Min(text.Length, start + LongestKeystore);
        for (var at = start; at < end; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return end;
    }

    /// <summary>An otpauth or otpauth-migration URI.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="end">The position after the word otpauth.</param>
    public static int OtpAuthEnd(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..];
        if (!rest.StartsWith("://", StringComparison.Ordinal) && !rest.StartsWith("-migration://", StringComparison.Ordinal))
        {
            return -1;
        }

        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]) && rest[length] is not ('"' or '<' or '>' or '，' or '。'))
        {
            length++;
        }

        return end + length;
    }

    private static int CutOffLength(ReadOnlySpan<char> body)
    {
        var length = 0;
        while (length < body.Length)
        {
            var line = body[length..].IndexOf('\n') is var next && next < 0 ? body[length..] : body.Slice(length, next + 1);
            if (line.Trim().ContainsAny(' ', '。', '，'))
            {
                break;
            }

            length += line.Length;
        }

        return body[..length].TrimEnd().Length;
    }
}
