using System.Buffers;

namespace Occ.Support;

/// <summary>Puts links, e-mail addresses, handles and telephone numbers of a message out of the way: their letters are no words.</summary>
internal static class MessageNames
{
    private const int ShortestPhone = 8;
    private const int LongestPhone = 15;

    private static readonly SearchValues<char> NumberParts = SearchValues.Create(".-0123456789");

    private static readonly NameSet Endings = new((
        "com net org io app xyz me cc co info top vip site online finance exchange network live pro dev tv us uk cn ru de link shop club help support click gg ai so fi to is win ltd "
        + "wallet world space website store tech fun life eth page cash money fund trade today cloud global group one asia hk tw sg in id br pw biz ly").Split(' '));

    private static readonly NameSet Programs = new(["apk", "exe", "msi", "ipa", "dmg", "zip", "rar", "scr", "bat", "jar", "pkg", "mobileconfig", "crx", "7z"]);

    /// <summary>Blanks every name in a text and lists it.</summary>
    public static void Replace(Span<char> text, List<(int Start, int End, SpeechClass Name)> names)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsOfName(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && IsOfName(text[end]))
            {
                end++;
            }

            var run = text[at..end].TrimEnd(".,:;!?'_-&");
            if (KindOf(run) is { } kind)
            {
                names.Add((at, at + run.Length, kind));
                Blank(text.Slice(at, run.Length));
            }

            at = end;
        }

        Phones(text, names);
    }

    private static SpeechClass? KindOf(ReadOnlySpan<char> run)
    {
        if (run.Length < 4)
        {
            return null;
        }

        var sign = run.IndexOf('@');
        if (sign == 0)
        {
            return SpeechClass.Handle;
        }

        var isLink = run.Contains("://", StringComparison.Ordinal) || ((sign < 0 || !run[sign..].Contains('.')) && IsDomain(run));
        return isLink ? IsProgram(run) ? SpeechClass.FileLink : SpeechClass.Link
            : sign > 0 && run[sign..].Contains('.') ? SpeechClass.Email
            : null;
    }

    private static bool IsProgram(ReadOnlySpan<char> link)
    {
        var slash = link.LastIndexOf('/');
        var dot = link.LastIndexOf('.');
        return slash > 8 && dot > slash && Programs.Contains(link[(dot + 1)..]);
    }

    /// <summary>Whether a run is a name of the DNS with or without a path; two sentences without a space between them are none.</summary>
    private static bool IsDomain(ReadOnlySpan<char> run)
    {
        var hostEnd = run.IndexOfAny("/:?#");
        var host = hostEnd < 0 ? run : run[..hostEnd];
        var dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 2 && !char.IsAsciiLetterUpper(host[dot + 1]) && Endings.Contains(host[(dot + 1)..]) && host[..dot].IndexOfAnyExcept(NumberParts) >= 0;
    }

    private static void Phones(Span<char> text, List<(int Start, int End, SpeechClass Name)> names)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isStart = char.IsAsciiDigit(text[at]) || text[at] is '+' or '(';
            if (!isStart || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '$')))
            {
                continue;
            }

            var (digits, groups, end) = (0, 1, at);
            for (var i = at; i < text.Length && digits <= LongestPhone && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '-' or '(' or ')' or '+' or '.'); i++)
            {
                if (char.IsAsciiDigit(text[i]))
                {
                    (digits, groups, end) = (digits + 1, groups + (i > at && !char.IsAsciiDigit(text[i - 1]) && digits > 0 ? 1 : 0), i + 1);
                }
            }

            if (digits is >= ShortestPhone and <= LongestPhone && (text[at] is '+' or '(' || groups > 1 || digits == 11) && (end == text.Length || !char.IsAsciiLetter(text[end])))
            {
                names.Add((at, end, SpeechClass.Phone));
                Blank(text[at..end]);
            }

            at = Math.Max(at, end - 1);
        }
    }

    private static void Blank(Span<char> name)
    {
        name.Fill(' ');
        name[0] = 'q';
        name[1] = '0';
    }

    private static bool IsOfName(char c) => c < 128 && (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or ':' or '/' or '?' or '#' or '@' or '%' or '&' or '=' or '+');
}
