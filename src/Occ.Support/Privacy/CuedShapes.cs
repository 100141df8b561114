using System.Buffers;

namespace Occ.Support;

/// <summary>What the value of a cue looks like: a password is mixed, a code has digits, an authenticator's secret is base32.</summary>
internal static class CuedShapes
{
    private const int FewestLetters = 4, MostLetters = 64, MostIndirectLetters = 24;
    private const int FewestOpaque = 16, FewestUnannounced = 24, MostOpaque = 200;

    /// <summary>What ends a value.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u3000，。；！？、：（）”“\"<>`「」『』");

    private static readonly SearchValues<char> Symbols = SearchValues.Create("!@#$%^&*+=~|_");
    private static readonly SearchValues<char> Opaque = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/=.~");

    /// <summary>How a value stands to its cue.</summary>
    /// <param name="IsConnected">A mark or verb announces it.</param>
    /// <param name="IsClose">Nothing but that stands between.</param>
    /// <param name="IsQuoted">It stands in quotation marks.</param>
    /// <param name="IsLoose">It is only a number somewhere behind the cue.</param>
    internal readonly record struct Place(bool IsConnected, bool IsClose, bool IsQuoted, bool IsLoose);

    /// <summary>Reads the value of a cue that begins at <paramref name="from"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Cue cue, int from, Place place, out SecretFinding finding)
    {
        var value = place is { IsQuoted: true, IsConnected: true, IsClose: true } && cue == Cue.Password ? Quotation(text, from) : Token(text[from..], place.IsQuoted);
        var direct = place.IsClose || place.IsConnected;
        var (kind, length) = cue switch
        {
            Cue.Pin => (SecretKind.Pin, IsCode(value) ? value.Length : direct ? SpacedDigits(text[from..]) : 0),
            Cue.OneTimeCode => (SecretKind.OneTimeCode, OneTimeCode(text[from..], value, place)),
            Cue.CodeWord when value.Length == 6 && (place.IsConnected || MixedWords.IsSent(text[(from + value.Length)..])) => (SecretKind.OneTimeCode, IsCode(value) ? value.Length : 0),
            Cue.Authenticator when place.IsLoose && value.Length == 6 => (SecretKind.OneTimeCode, IsCode(value) ? value.Length : 0),
            Cue.Authenticator when place.IsClose && (place.IsConnected || value.Length == 6) => (SecretKind.OneTimeCode, OneTimeCode(text[from..], value, place)),
            Cue.AuthenticatorSecret when direct => (SecretKind.AuthenticatorSecret, CodeLists.Base32Length(text[from..], place.IsConnected)),
            Cue.RecoveryCodes when CodeLists.Length(text[from..], place.IsClose && (place.IsConnected || value.Contains('-'))) is > 0 and var list => (SecretKind.RecoveryCodes, list),
            Cue.RecoveryCodes when place.IsConnected && value.Length == 6 => (SecretKind.OneTimeCode, OneTimeCode(text[from..], value, place)),
            Cue.ApiKey when direct => (SecretKind.ApiKey, OpaqueLength(text[from..], place)),
            Cue.SecretWord when place.IsClose && (place.IsConnected || text[from - 1] == ' ') => Secret(text[from..], place),
            Cue.CardCode when direct => (SecretKind.PaymentCard, value.Length is 3 or 4 && !value.ContainsAnyExceptInRange('0', '9') ? value.Length : 0),
            Cue.Identity when direct => (SecretKind.IdentityNumber, IdentityNumbers.LengthBehindCue(text[from..])),
            Cue.Phone when direct => (SecretKind.PhoneNumber, PhoneNumbers.LengthBehindCue(text[from..], place.IsConnected)),
            Cue.Password or Cue.PasswordTail or Cue.KeyOrPassword => (SecretKind.Password, IsPassword(value, place) ? value.Length : 0),
            _ => default,
        };
        finding = new(kind, from, length, SecretCertainty.Likely, SecretReason.Cue);
        return length > 0;
    }

    /// <summary>Whether a character ends a value.</summary>
    public static bool IsEnd(char c) => Ends.Contains(c) || CharTable.KindOf(c) is CharKind.Han or CharKind.Kana or CharKind.Hangul;

    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> text, bool quoted)
    {
        var length = 0;
        while (length < Math.Min(text.Length, MostLetters + 1) && !IsEnd(text[length])
            && !(text[length] == '[' && Placeholders.LengthAt(text[length..]) > 0))
        {
            length++;
        }

        return text[..length].TrimEnd(quoted ? ",;" : ".,;:?)]}'");
    }

    /// <summary>What stands in quotation marks, where it is short; otherwise its first token.</summary>
    private static ReadOnlySpan<char> Quotation(ReadOnlySpan<char> text, int from)
    {
        const int longest = 40;
        var close = text[from - 1] switch { '“' => '”', '‘' => '’', '「' => '」', '『' => '』', '«' => '»', var mark => mark };
        var rest = text.Slice(from, Math.Min(longest, text.Length - from));
        var length = rest.IndexOfAny(close, '\n');
        return length >= FewestLetters && rest[length] == close && !rest[..length].Contains('[') && !CueRefusals.IsRefused(rest[..length]) ? rest[..length] : Token(text[from..], quoted: true);
    }

    private static bool IsCode(ReadOnlySpan<char> value) => value.Length is >= 4 and <= 8 && !value.ContainsAnyExceptInRange('0', '9');

    private static int OneTimeCode(ReadOnlySpan<char> text, ReadOnlySpan<char> value, Place place)
    {
        const int half = 3;
        if (value.Length >= half && text.Length > 2 * half && !text[..half].ContainsAnyExceptInRange('0', '9') && text[half] is ' ' or '-'
            && !text.Slice(half + 1, half).ContainsAnyExceptInRange('0', '9') && (text.Length == 7 || !char.IsAsciiLetterOrDigit(text[7])))
        {
            return (2 * half) + 1;
        }

        if (value.Length == 1 && (place.IsClose || place.IsConnected) && SpacedDigits(text) is > 0 and var spaced)
        {
            return spaced;
        }

        if (IsCode(value))
        {
            return (place.IsLoose && value.Length != 6) || IsDate(value) ? 0 : value.Length;
        }

        var isMixed = value.Length is >= 5 and <= 8 && value.ContainsAnyInRange('0', '9') && value.ContainsAnyInRange('A', 'Z') && IsUpperOrDigit(value);
        return isMixed && place is { IsConnected: true, IsClose: true } ? value.Length : 0;
    }

    /// <summary>The length of four to eight digits, each but the last with a space, a dash or a dot behind: "2 8 4 7 1 5"; or 0.</summary>
    private static int SpacedDigits(ReadOnlySpan<char> text)
    {
        const int fewest = 4, most = 8;
        var digits = 0;
        while (digits <= most && text.Length > digits * 2 && char.IsAsciiDigit(text[digits * 2]))
        {
            digits++;
            if (text.Length <= (digits * 2) - 1 || text[(digits * 2) - 1] is not (' ' or '-' or '.') || text[(digits * 2) - 1] != text[1])
            {
                break;
            }
        }

        var length = (digits * 2) - 1;
        return digits is >= fewest and <= most && (length >= text.Length || !char.IsAsciiLetterOrDigit(text[length])) ? length : 0;
    }

    private static bool IsUpperOrDigit(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>20240917 is a day.</summary>
    private static bool IsDate(ReadOnlySpan<char> digits) => digits.Length == 8 && digits is ['2', '0', >= '0' and <= '3', _, '0' or '1', _, <= '3', _];

    private static bool IsPassword(ReadOnlySpan<char> value, Place place)
    {
        if (value.Length is < FewestLetters or > MostLetters || (value.Length > MostIndirectLetters && !place.IsClose) || value.Contains("://", StringComparison.Ordinal)
            || value.StartsWith("0x", StringComparison.Ordinal) && value.Length == 42)
        {
            return false;
        }

        var digit = value.ContainsAnyInRange('0', '9');
        var lower = value.ContainsAnyInRange('a', 'z');
        var upperInside = value[1..].ContainsAnyInRange('A', 'Z');
        var mixed = (digit && (lower || upperInside || place.IsClose || IsDigits(value)))
            || (lower && upperInside && HasInnerHump(value)) || ((lower || upperInside) && value.ContainsAny(Symbols));
        return place.IsConnected ? mixed || (place is { IsQuoted: true, IsClose: true } && !CueRefusals.IsRefused(value)) : digit && value.Length >= 6 && (lower || upperInside || place.IsClose);
    }

    private static bool IsDigits(ReadOnlySpan<char> value) => value.Length >= 6 && !IsDate(value) && !value.ContainsAnyExceptInRange('0', '9');

    private static bool HasInnerHump(ReadOnlySpan<char> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of an opaque token of letters and digits.</summary>
    private static int OpaqueLength(ReadOnlySpan<char> text, Place place)
    {
        var length = text[..Math.Min(text.Length, MostOpaque + 1)].IndexOfAnyExcept(Opaque);
        var token = (length < 0 ? text[..Math.Min(text.Length, MostOpaque + 1)] : text[..length]).TrimEnd('.');
        var isOnChain = (token.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && token.Length is 42 || (token.Length is 64 or 66 && !place.IsClose)) && KeyShapes.IsHex(token);
        var isMixed = token.ContainsAnyInRange('0', '9') ? token.ContainsAnyInRange('a', 'z') || token.ContainsAnyInRange('A', 'Z') : place.IsConnected && HasInnerHump(token);
        return token.Length is >= FewestOpaque and <= MostOpaque && !isOnChain && isMixed && !token.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? token.Length : 0;
    }

    /// <summary>"secret: ..." names a key of whatever kind its digits are of.</summary>
    private static (SecretKind Kind, int Length) Secret(ReadOnlySpan<char> text, Place place)
    {
        var base32 = CodeLists.Base32Length(text, place.IsConnected);
        if (base32 > 0)
        {
            return (SecretKind.AuthenticatorSecret, base32);
        }

        var length = OpaqueLength(text, place);
        return length < (place.IsConnected ? FewestOpaque : FewestUnannounced) || SecretKeyFormats.IsSecret(text[..length]) ? default
            : (length is 64 or 66 or 128 && KeyShapes.IsHex(text[..length]) ? SecretKind.PrivateKey : SecretKind.ApiKey, length);
    }
}
