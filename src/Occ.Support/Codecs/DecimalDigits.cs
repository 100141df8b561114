using System.Buffers;

namespace Occ.Support;

/// <summary>Decimal digits of text.</summary>
internal static class DecimalDigits
{
    private const int MostDigits = 20;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The position of the first character that is no decimal digit of ASCII, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits);

    /// <summary>Reads a whole number of ASCII digits alone; false where there is another character, none, or more than 64 bits hold.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ulong number)
    {
        number = 0;
        var isNumber = text.Length is > 0 and <= MostDigits;
        for (var i = 0; isNumber && i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            isNumber = digit <= 9 && number <= (ulong.MaxValue - digit) / 10;
            number = (number * 10) + digit;
        }

        return isNumber;
    }
}
