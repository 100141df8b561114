using System.Buffers;

namespace Occ.Support;

/// <summary>Tokens and keys of services that show by their first letters what they are: sk-, ghp_, AKIA, eyJ, a bot's number.</summary>
internal static class ApiTokens
{
    private const int Most = 2000;

    /// <summary>How far into a token its first digit stands at most.</summary>
    private const int DigitReach = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    private static readonly SearchValues<char> DottedLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.=");
    private static readonly SearchValues<char> Upper = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>How a service's tokens begin, and the fewest letters behind that.</summary>
    private static readonly (string Prefix, int Fewest)[] Prefixes =
    [
        ("sk-", 20), ("sk_live_", 10), ("sk_test_", 10), ("rk_live_", 10), ("rk_test_", 10), ("sk_", 24), ("ghp_", 30), ("gho_", 30), ("ghu_", 30), ("ghs_", 30), ("ghr_", 30),
        ("github_pat_", 22), ("glpat-", 16), ("xoxb-", 16), ("xoxp-", 16), ("xoxa-", 16), ("xoxr-", 16), ("xoxs-", 16), ("xapp-", 16), ("gsk_", 20), ("hf_", 20),
        ("npm_", 30), ("pypi-", 30), ("dop_v1_", 40), ("shpat_", 30), ("bg_", 30), ("whsec_", 20), ("pat_", 30), ("SG.", 30), ("ya29.", 20),
    ];

    /// <summary>The length of a token that begins with one of the known prefixes, or 0.</summary>
    public static int PrefixedLength(ReadOnlySpan<char> text)
    {
        foreach (var (prefix, fewest) in Prefixes)
        {
            if (text[0] == prefix[0] && text.StartsWith(prefix, StringComparison.Ordinal) && text.Slice(prefix.Length, Math.Min(DigitReach, text.Length - prefix.Length)).ContainsAnyInRange('0', '9')
                && Run(text[prefix.Length..], prefix[^1] == '.' ? DottedLetters : Letters) is var length && length >= fewest
                && text.Slice(prefix.Length, Math.Min(DigitReach, length)).ContainsAnyInRange('0', '9'))
            {
                return prefix.Length + text.Slice(prefix.Length, length).TrimEnd("-_.").Length;
            }
        }

        return 0;
    }

    /// <summary>The length of a token that is known by its first letters and begins with a run of letters and digits, or 0.</summary>
    public static int Length(ReadOnlySpan<char> text, int run) => text switch
    {
        ['e', 'y', 'J', ..] => JsonWebTokenLength(text),
        ['A', 'K' or 'S', 'I', 'A', ..] when run == 20 && !text[..run].ContainsAnyExcept(Upper) => run,
        ['A', 'I', 'z', 'a', ..] when Run(text, Letters) == 39 => 39,
        ['m', 'x', '0', 'v', ..] when run is >= 16 and <= 40 => run,
        _ => 0,
    };

    /// <summary>The length of what follows the colon of a Telegram bot's token: 35 letters of which the first two are AA; or 0.</summary>
    public static int BotTokenLength(ReadOnlySpan<char> text)
    {
        const int length = 35;
        return text is [':', 'A', 'A', ..] && Run(text[1..], Letters) is >= length - 2 and <= length + 2 and var run ? run + 1 : 0;
    }

    /// <summary>Two parts of JSON in base64, and a signature (RFC 7519). One that is cut off counts.</summary>
    private static int JsonWebTokenLength(ReadOnlySpan<char> text)
    {
        const int shortestHeader = 16;
        var header = Run(text, Letters);
        if (header < shortestHeader || !text[header..].StartsWith(".eyJ", StringComparison.Ordinal))
        {
            return 0;
        }

        var end = header + 1 + Run(text[(header + 1)..], Letters);
        return text[end..] is ['.', ..] && Run(text[(end + 1)..], Letters) is > 0 and var signature ? end + 1 + signature : end;
    }

    private static int Run(ReadOnlySpan<char> text, SearchValues<char> letters)
    {
        var within = text[..Math.Min(text.Length, Most)];
        var length = within.IndexOfAnyExcept(letters);
        return length < 0 ? within.Length : length;
    }
}
