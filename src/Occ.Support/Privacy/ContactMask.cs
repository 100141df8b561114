namespace Occ.Support;

/// <summary>What a policy may leave of a phone number or an e-mail address. The scanner does not find it again.</summary>
internal static class ContactMask
{
    private const string Hidden = "***";
    private const int DigitsLeft = 2;

    /// <summary>The last two digits of a phone number.</summary>
    public static string OfPhoneNumber(ReadOnlySpan<char> number)
    {
        Span<char> left = stackalloc char[DigitsLeft];
        var count = 0;
        for (var i = number.Length - 1; i >= 0 && count < DigitsLeft; i--)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                left[DigitsLeft - ++count] = number[i];
            }
        }

        return string.Concat(Hidden, left[(DigitsLeft - count)..]);
    }

    /// <summary>The first letter of an e-mail address, and its domain.</summary>
    public static string OfEmail(ReadOnlySpan<char> email)
    {
        var at = email.LastIndexOf('@');
        return at < 1 ? Hidden : string.Concat(char.IsAsciiLetterOrDigit(email[0]) ? email[..1] : "", Hidden, email[at..]);
    }
}
