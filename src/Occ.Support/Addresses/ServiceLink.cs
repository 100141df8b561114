using System.Buffers;
using System.Text;

namespace Occ.Support;

/// <summary>Links to services inside payment links: only their host is taken, for the person to judge.</summary>
internal static class ServiceLink
{
    private const int LongestHost = 253;

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");
    private static readonly SearchValues<char> HostEnd = SearchValues.Create("/?#:");

    /// <summary>The host of a link over https, or over http to an onion service (LUD-01); null where it is none.</summary>
    public static string? HostOf(ReadOnlySpan<char> url)
    {
        var isSecure = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var isPlain = url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        var host = isSecure || isPlain ? HostAt(url[(url.IndexOf(':') + 3)..]) : null;
        return isSecure || (host is not null && host.EndsWith(".onion", StringComparison.Ordinal)) ? host : null;
    }

    /// <summary>The host that a text begins with. Names with letters of other scripts stand there in ASCII (RFC 5890), or they are refused.</summary>
    public static string? HostAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(HostEnd);
        var host = (end < 0 ? text : text[..end]).ToString().ToLowerInvariant();
        return host.Length is > 3 and <= LongestHost && host.Contains('.', StringComparison.Ordinal) && !host.AsSpan().ContainsAnyExcept(HostCharacters) ? host : null;
    }

    /// <summary>The host inside an LNURL, which is a link in bech32 (LUD-01); null where it is none.</summary>
    public static string? HostOfLnurl(ReadOnlySpan<char> text)
    {
        if (LongBech32.Read(text, out var readable) is not { } digits || !readable.Equals("lnurl", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[digits.Length];
        var length = Bech32.ToBytes(digits, bytes);
        return length < 0 ? null : HostOf(Encoding.UTF8.GetString(bytes, 0, length));
    }
}
