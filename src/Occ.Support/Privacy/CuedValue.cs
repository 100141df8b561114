using System.Buffers;

namespace Occ.Support;

/// <summary>Finds the value that a sentence gives away: "my password is X", "密码是 X", "验证码 123456", "123456 is your code".</summary>
internal static class CuedValue
{
    /// <summary>How far behind the cue its value may be announced.</summary>
    private const int Reach = 40;
    private const int ReachBack = 30;
    private const int FewestDigits = 4, MostDigits = 8;
    private const int FewestLetters = 4, MostLetters = 64;
    private const int MostIndirectLetters = 24;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u3000，。；！？、：（）”“\"<>`");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".,;?。，；？\n");
    private static readonly SearchValues<char> Symbols = SearchValues.Create("!@#$%^&*+=~|");

    /// <summary>What takes the announcement back when it stands between cue and value.</summary>
    private static readonly string[] Refusals =
    [
        "reset", "forgot", "error", "wrong", "incorrect", "must", "least", "link", "http", "expire", "address", "hash", "order", "invalid",
        "错误", "忘记", "至少", "重置", "不正确", "地址", "哈希", "订单", "链接", "无效", "过期", "收不到", "没收到",
    ];

    /// <summary>Looks for the value of a password, PIN or one-time code.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="cue">What kind of value is announced.</param>
    /// <param name="start">Where the cue begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="number">The last short number before the cue.</param>
    /// <param name="finding">The value.</param>
    public static bool TryFind(ReadOnlySpan<char> text, Cue cue, int start, int end, Range number, out SecretFinding finding)
    {
        if (cue == Cue.OneTimeCode && IsAnnouncedBefore(text, start, number))
        {
            finding = Found(SecretKind.OneTimeCode, number.Start.Value, number.End.Value);
            return true;
        }

        var announcement = text.Slice(end, Math.Min(Reach, text.Length - end));
        for (var at = 0; at < announcement.Length; at++)
        {
            var connector = ConnectorLength(announcement, at);
            if (connector == 0 && announcement[at] is '.' or ',' or ';' or '?' or '!' or '\n' or '。' or '，' or '；' or '？' or '！' or '[')
            {
                break;
            }

            if ((connector > 0 || at == 0) && TryValue(text, cue, end + at + connector, IsClose(announcement[..at]), connector > 0, out finding))
            {
                return !IsRefused(text[Math.Max(0, start - 10)..(end + at)]);
            }

            at += Math.Max(0, connector - 1);
        }

        finding = default;
        return false;
    }

    /// <summary>"123456 is your code", "123456 是您的验证码".</summary>
    private static bool IsAnnouncedBefore(ReadOnlySpan<char> text, int start, Range number)
    {
        var end = number.End.Value;
        if (end == 0 || start - end > ReachBack)
        {
            return false;
        }

        var between = text[end..start];
        var verb = between.TrimStart();
        return (verb.StartsWith("is ", StringComparison.OrdinalIgnoreCase) || verb is ['是' or '为', ..]) && !between.ContainsAny(ClauseMarks) && !IsRefused(between);
    }

    private static int ConnectorLength(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is ':' or '=' or '：' or '＝' or '是' or '为' or '為')
        {
            return 1;
        }

        if (text[at] is not ('i' or 'I' or 'w' or 'W'))
        {
            return 0;
        }

        var word = text[at..];
        var length = word.StartsWith("is ", StringComparison.OrdinalIgnoreCase) ? 2 : word.StartsWith("was ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        return length > 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) ? length : 0;
    }

    private static bool TryValue(ReadOnlySpan<char> text, Cue cue, int from, bool isClose, bool isConnected, out SecretFinding finding)
    {
        finding = default;
        while (from < text.Length && (char.IsWhiteSpace(text[from]) || text[from] is '"' or '\'' or '“' or '`' or '*'))
        {
            from++;
        }

        var rest = text.Slice(from, Math.Min(MostLetters + 1, text.Length - from));
        var value = rest[..Length(rest)].TrimEnd(".,;:!?)]}'*");
        if (value.Length > MostLetters || Placeholders.LengthAt(text[from..]) > 0)
        {
            return false;
        }

        var quoted = from > 0 && text[from - 1] is '"' or '\'' or '“' or '`';
        var (kind, fits) = cue switch
        {
            Cue.Pin => (SecretKind.Pin, IsCode(value)),
            Cue.OneTimeCode => (SecretKind.OneTimeCode, IsCode(value)),
            _ => (SecretKind.Password, IsPassword(value, quoted, isConnected, isClose)),
        };
        finding = Found(kind, from, from + value.Length);
        return fits;
    }

    private static bool IsCode(ReadOnlySpan<char> value) =>
        value.Length is >= FewestDigits and <= MostDigits && value.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsPassword(ReadOnlySpan<char> value, bool quoted, bool connected, bool close)
    {
        if (value.Length < FewestLetters || (value.Length > MostIndirectLetters && !close))
        {
            return false;
        }

        var digit = value.ContainsAnyInRange('0', '9');
        var lower = value.ContainsAnyInRange('a', 'z');
        var upperInside = value[1..].ContainsAnyInRange('A', 'Z');
        var mixed = digit || (lower && upperInside) || ((lower || upperInside) && value.ContainsAny(Symbols));
        return connected ? mixed || (quoted && close) : digit && value.Length >= 6 && !char.IsWhiteSpace(value[0]) && (lower || upperInside || close);
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Ends.Contains(text[i]) || HanVocabulary.IsHan(text[i]) || (text[i] == '[' && Placeholders.LengthAt(text[i..]) > 0))
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Whether nothing but marks, spaces and a word or two stands between cue and connector.</summary>
    private static bool IsClose(ReadOnlySpan<char> between) => between.Trim(" \"'”’*").Length <= 1;

    private static bool IsRefused(ReadOnlySpan<char> text)
    {
        foreach (var refusal in Refusals)
        {
            if (text.Contains(refusal, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static SecretFinding Found(SecretKind kind, int start, int end) => new(kind, start, end - start, SecretCertainty.Likely, SecretReason.Cue);
}
