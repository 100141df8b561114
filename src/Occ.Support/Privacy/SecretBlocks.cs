using System.Buffers;

namespace Occ.Support;

/// <summary>Secrets that are pieces of a file or a URI: each answers the position after itself, or -1.</summary>
internal static class SecretBlocks
{
    private const int LongestPem = 20_000;
    private const string PemDashes = "-----";

    private static readonly SearchValues<char> UriEnds = SearchValues.Create(" \t\r\n\u3000\"<>，。；、）」`|");

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

        var length = rest.IndexOfAny(UriEnds) is var stop && stop < 0 ? rest.Length : stop;
        return end + rest[..length].TrimEnd(".,;)'").Length;
    }

    /// <summary>A WalletConnect URI with the key of its session.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="end">The position after "wc".</param>
    /// <param name="searched">The position up to which no session begins.</param>
    public static int WalletConnectEnd(ReadOnlySpan<char> text, int end, out int searched)
    {
        searched = end;
        const int longest = 1000;
        var rest = text.Slice(end, Math.Min(longest, text.Length - end));
        if (rest is not [':', not (' ' or '/'), ..])
        {
            return -1;
        }

        var length = rest.IndexOfAny(UriEnds) is var stop && stop < 0 ? rest.Length : stop;
        var uri = rest[..length].TrimEnd(".,;)'");
        searched = end + (uri.Length / 2); // what begins behind the middle may reach farther
        return uri.Contains("symKey=", StringComparison.OrdinalIgnoreCase) || uri.Contains("&key=", StringComparison.Ordinal) ? end + uri.Length : -1;
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
