namespace Occ.Support;

/// <summary>Numbers that say by themselves what they are: cards, phones, identity numbers, a bot's token.</summary>
internal static class NumberShapes
{
    private const int MostDigits = 20;

    /// <summary>How far a word such as "order" reaches that makes a number something else, and a word such as "card" that makes it one.</summary>
    private const int OtherReach = 24, CardReach = 60;

    /// <summary>Looks at what a run of digits begins.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, in CueMemory cues, bool isEastAsian, out SecretFinding finding)
    {
        var rest = text[end..];
        var length = end - start;
        if (length is >= 8 and <= 11 && ApiTokens.BotTokenLength(rest) is > 0 and var bot)
        {
            finding = new(SecretKind.ApiKey, start, length + bot, SecretCertainty.Certain, SecretReason.Prefix);
            return true;
        }

        finding = default;
        var isGrouped = length is >= 2 and <= 6 && rest is [' ' or '-' or '.', >= '0' and <= '9', ..];
        if ((!isGrouped && length is not (11 or (>= 13 and <= 19))) || IsInside(text, start, end))
        {
            return false;
        }

        if (length == 18 && IdentityNumbers.IsChinese(text[start..end]))
        {
            finding = new(SecretKind.IdentityNumber, start, length, SecretCertainty.Certain, SecretReason.Checksum);
            return true;
        }

        if (IdentityNumbers.IsKorean(text, start, end))
        {
            finding = new(SecretKind.IdentityNumber, start, 14, SecretCertainty.Likely, SecretReason.Structure);
            return true;
        }

        Span<char> digits = stackalloc char[MostDigits];
        var groups = new DigitGroups(text[start..], digits);
        var isOther = start - cues.Harmless <= OtherReach && cues.Harmless > cues.Card;
        if (PaymentCards.Length(groups, start - cues.Card <= CardReach && cues.Card > cues.Harmless, isOther) is > 0 and var card && !IsJoined(text, start + card))
        {
            finding = new(SecretKind.PaymentCard, start, card, SecretCertainty.Likely, SecretReason.Checksum);
            return true;
        }

        var phone = isOther && groups.Count == 1 ? 0 : PhoneNumbers.Length(groups, isEastAsian);
        finding = new(SecretKind.PhoneNumber, start, phone, SecretCertainty.Likely, SecretReason.Structure);
        return phone > 0 && !IsJoined(text, start + phone);
    }

    /// <summary>Whether digits are a piece of something longer: a decimal, a path, a name, the members of a list.</summary>
    private static bool IsInside(ReadOnlySpan<char> text, int start, int end) =>
        (start > 0 && text[start - 1] is '.' or '/' or '_' or '#' or '=' or '-' or '$' or '€' or '¥' or '£' or '@')
        || (start > 1 && text[start - 1] is ',' or ':' && char.IsAsciiDigit(text[start - 2]))
        || IsJoined(text, end);

    private static bool IsJoined(ReadOnlySpan<char> text, int end) =>
        end < text.Length && (text[end] is '_' or '/' or '%' || (end + 1 < text.Length && text[end] is ',' or ':' && char.IsAsciiDigit(text[end + 1])))
        || (end + 1 < text.Length && text[end] == '-' && char.IsAsciiLetterOrDigit(text[end + 1]) && !char.IsAsciiDigit(text[end + 1]));
}
