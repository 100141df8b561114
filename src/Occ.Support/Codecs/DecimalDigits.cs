using System.Buffers;

namespace Occ.Support;

/// <summary>Decimal digits of text.</summary>
internal static class DecimalDigits
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The position of the first character that is no decimal digit of ASCII, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(Digits);
}
