using System.Buffers;

namespace Occ.Support;

/// <summary>Finds the value that a sentence gives away: "my password is X", "密码是 X", "验证码 123456", "123456 is your code".</summary>
internal static class CuedValue
{
    /// <summary>How far behind the cue its value may be announced.</summary>
    private const int Reach = 40;

    /// <summary>How far it may be in a long row of cues.</summary>
    private const int BarrenReach = 10;

    /// <summary>How many spaces and opening marks may stand before a value.</summary>
    private const int MostOpeners = 200;

    /// <summary>How far into a value its first digit may stand.</summary>
    private const int DigitReach = 32;

    /// <summary>How far behind the cue a lone number of six digits is taken for the code.</summary>
    private const int LooseReach = 30;

    /// <summary>How far before the cue what takes it back may stand.</summary>
    private const int ReachBefore = 16;

    /// <summary>How far behind the cue it may stand where the value came first.</summary>
    private const int ReachBehind = 12;

    private static readonly SearchValues<char> Openers = SearchValues.Create(" \t\r\n\u3000了\"'“‘「『«`*(（<>_");

    /// <summary>The marks that announce a value, and the first letters of the verbs that do.</summary>
    private static readonly AsciiSet AsciiConnectors = AsciiSet.Of(":=-iIwWaAeEsS");

    private static readonly string[] Connectors =
    [
        "is", "was", "are", "were", "as", "es", "era", "son", "est", "etait", "était", "sont",
    ];

    /// <summary>What stands between a document or a phone and its number.</summary>
    private static readonly string[] NumberWords = ["no", "nr", "num", "number", "número", "numero", "numéro", "n°", "nº", "id"];

    /// <summary>Looks for the value that a cue announces.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="cue">What kind of value is announced.</param>
    /// <param name="start">Where the cue begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="isBarren">Whether many cues without a value stand one behind another.</param>
    /// <param name="finding">The value.</param>
    public static bool TryFind(ReadOnlySpan<char> text, Cue cue, int start, int end, bool isBarren, out SecretFinding finding)
    {
        var reach = isBarren ? BarrenReach : Reach;
        finding = default;
        var announcement = text.Slice(end, NeedsDigit(cue) && !HasDigit(text[end..Math.Min(text.Length, end + reach + DigitReach)]) ? 0 : Math.Min(reach, text.Length - end));
        for (var at = 0; at < announcement.Length; at++)
        {
            var connector = ConnectorLength(announcement, at, cue is Cue.Identity or Cue.Phone);
            if (connector == 0 && announcement[at] is '.' or ',' or ';' or '?' or '!' or '\n' or '。' or '，' or '、' or '；' or '？' or '！' or '[')
            {
                if (at > 0 || announcement[at] != '\n')
                {
                    break;
                }
            }

            if (announcement[at] >= '\u3000' && CharTable.BeginsCue(announcement[at]) && EastAsianCues.At(announcement[at..]).Cue == cue)
            {
                break; // it announces a value itself
            }

            var isLooseCode = !isBarren && cue is Cue.OneTimeCode or Cue.Authenticator && at <= LooseReach && char.IsAsciiDigit(announcement[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(announcement[at - 1]));
            if ((connector > 0 || at == 0 || isLooseCode) && TryValue(text, cue, end + at + connector, IsClose(announcement[..at]), connector > 0, isLooseCode, out finding))
            {
                return !CueRefusals.IsRefused(text[Math.Max(0, start - ReachBefore)..(end + at)]) && !CueRefusals.IsCounted(text[finding.Start..finding.End], text[finding.End..]);
            }

            at += Math.Max(0, connector - 1);
        }

        return !isBarren && (!NeedsDigit(cue) || HasDigit(text[Math.Max(0, start - Reach)..start])) && TryBefore(text, cue, start, end, out finding);
    }

    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    /// <summary>Whether every value of a cue holds a digit within its first letters, so that most sentences are done with one look.</summary>
    private static bool NeedsDigit(Cue cue) => cue is not (Cue.Password or Cue.PasswordTail or Cue.KeyOrPassword or Cue.AuthenticatorSecret or Cue.ApiKey);

    /// <summary>"123456 is your code", "Hunter22 是我的密码", "1234 es mi PIN".</summary>
    private static bool TryBefore(ReadOnlySpan<char> text, Cue cue, int start, int end, out SecretFinding finding)
    {
        const int reach = 30, longestValue = 64;
        finding = default;
        if (cue is not (Cue.Password or Cue.Pin or Cue.OneTimeCode or Cue.CodeWord or Cue.AuthenticatorSecret or Cue.ApiKey or Cue.PasswordTail))
        {
            return false;
        }

        var before = text[Math.Max(0, start - reach)..start];
        for (var at = before.Length - 1; at > 0; at--)
        {
            if (before[at] is '.' or ',' or ';' or '?' or '!' or ':' or '\n' or '。' or '，' or '；' or ']' || char.IsAsciiDigit(before[at]))
            {
                return false;
            }

            var connector = ConnectorLength(before, at, isNumber: false);
            if (connector == 0 || before[at] is '=' or ':' or '：')
            {
                continue;
            }

            var valueEnd = start - before.Length + at;
            while (valueEnd > 0 && text[valueEnd - 1] is ' ' or '"' or '\'' or '”' or '`' or '」')
            {
                valueEnd--;
            }

            var valueStart = valueEnd;
            while (valueStart > 0 && valueEnd - valueStart <= longestValue && !CuedShapes.IsEnd(text[valueStart - 1]))
            {
                valueStart--;
            }

            return valueStart < valueEnd && text[valueEnd - 1] != ']'
                && CuedShapes.TryRead(text[..valueEnd], cue, valueStart, new(IsConnected: true, IsClose: true, IsQuoted: false, IsLoose: false), out finding)
                && finding.End == valueEnd
                && !CueRefusals.IsIndefinite(before[at..]) && !CueRefusals.IsRefused(before[at..]) && !CueRefusals.IsRefused(text.Slice(end, Math.Min(ReachBehind, text.Length - end)));
        }

        return false;
    }

    private static bool TryValue(ReadOnlySpan<char> text, Cue cue, int from, bool isClose, bool isConnected, bool isLoose, out SecretFinding finding)
    {
        var last = Math.Min(text.Length, from + MostOpeners);
        while (from < last && Openers.Contains(text[from]))
        {
            from++;
        }

        finding = default;
        var quoted = from > 0 && text[from - 1] is '"' or '\'' or '“' or '‘' or '`' or '「' or '『' or '«';
        return from < text.Length && Placeholders.LengthAt(text[from..]) == 0
            && CuedShapes.TryRead(text, cue, from, new(isConnected, isClose, quoted, isLoose), out finding);
    }

    private static int ConnectorLength(ReadOnlySpan<char> text, int at, bool isNumber)
    {
        var c = text[at];
        if (c < 128 ? !AsciiConnectors.Contains(c) && !isNumber : c < '\u3000' && c is not ('→' or 'é'))
        {
            return 0;
        }

        if (c == ':' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return 0; // 14:30, and the number of a bot
        }

        if (c is ':' or '=' or '：' or '＝' or '→' or '是' or '为' or '為' or 'は' or 'が' or '은' or '는' or '이' or '가' or '를' or '을' or 'を' or '成')
        {
            return 1;
        }

        if (c == '-' && at + 1 < text.Length && text[at + 1] is '>' or ' ' && (at == 0 || text[at - 1] == ' '))
        {
            return 2;
        }

        if (c >= '\u3000' || !char.IsLetter(c) || (at > 0 && char.IsLetterOrDigit(text[at - 1]) && text[at - 1] < '\u3000'))
        {
            return 0;
        }

        var length = (text[at] | ' ') is 'i' or 'w' or 'a' or 'e' or 's' or 'é' ? WordLength(text[at..], Connectors) : 0;
        return length > 0 || !isNumber || (c | ' ') is not ('n' or 'i') ? length : WordLength(text[at..], NumberWords);
    }

    private static int WordLength(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if ((text[0] | ' ') == word[0] && word.Length < text.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text[word.Length] is ' ' or ':' or '.')
            {
                return text[word.Length] == ' ' ? word.Length : word.Length + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether nothing but marks, spaces and a word or two stands between cue and connector.</summary>
    private static bool IsClose(ReadOnlySpan<char> between) => between.Trim(" \"'”’*)_").Length <= 1;
}
