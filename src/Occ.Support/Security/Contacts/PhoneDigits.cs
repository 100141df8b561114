namespace Occ.Support;

/// <summary>Compares telephone numbers by their digits, with the country code, without it, or behind another one.</summary>
internal static class PhoneDigits
{
    private const int LongestCountryCode = 3;
    private const int FewestOfSubscriber = 7;

    /// <summary>Whether two numbers are one: the same digits, or the same without a country code.</summary>
    public static bool AreEqual(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other.TrimStart('0')) : (other, one.TrimStart('0'));
        return shorter.Length >= FewestOfSubscriber && longer.Length - shorter.Length <= LongestCountryCode && longer.EndsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>Whether two numbers are the same but for their country codes.</summary>
    public static bool DifferByCountry(string one, string other)
    {
        var common = 0;
        while (common < one.Length && common < other.Length && one[^(common + 1)] == other[^(common + 1)])
        {
            common++;
        }

        return common >= FewestOfSubscriber && one.Length - common <= LongestCountryCode && other.Length - common <= LongestCountryCode;
    }
}
