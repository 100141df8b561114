using System.Buffers;

namespace Occ.Support;

/// <summary>E-mail addresses of people; those of a desk, such as support@, are nobody's secret.</summary>
internal static class EmailAddresses
{
    private const int LongestName = 64, LongestDomain = 100;

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-'");
    private static readonly SearchValues<char> DomainLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    private static readonly string[] Desks =
    [
        "support", "help", "helpdesk", "info", "contact", "service", "security", "admin", "noreply", "no-reply", "donotreply", "do-not-reply", "no_reply", "notifications", "git", "abuse", "feedback", "hello", "kefu",
    ];

    /// <summary>Finds the address around an at sign.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        var from = Math.Max(0, at - LongestName);
        start = from + text[from..at].LastIndexOfAnyExcept(NameLetters) + 1;
        while (start < at && text[start] is '.' or '\'' or '-' or '%' or '+')
        {
            start++;
        }

        var rest = text.Slice(at + 1, Math.Min(LongestDomain, text.Length - at - 1));
        var stop = rest.IndexOfAnyExcept(DomainLetters);
        var domain = (stop < 0 ? rest : rest[..stop]).TrimEnd(".-");
        end = at + 1 + domain.Length;
        var dot = domain.LastIndexOf('.');
        return start < at && dot > 0 && domain.Length - dot - 1 is >= 2 and <= 12 && IsLetters(domain[(dot + 1)..])
            && !IsDesk(text[start..at]) && !(start > 0 && text[start - 1] is '/' or ':' && text[..start].EndsWith("://", StringComparison.Ordinal));
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDesk(ReadOnlySpan<char> name)
    {
        foreach (var desk in Desks)
        {
            if (name.Equals(desk, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
