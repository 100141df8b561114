using System.Buffers;

namespace Occ.Support;

/// <summary>Hexadecimal digits of text.</summary>
internal static class HexDigits
{
    private static readonly SearchValues<char> AnyCase = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The digits with letters in lower case.</summary>
    public static readonly SearchValues<char> Lower = SearchValues.Create("0123456789abcdef");

    /// <summary>The digits with letters in upper case.</summary>
    public static readonly SearchValues<char> Upper = SearchValues.Create("0123456789ABCDEF");

    /// <summary>The position of the first character that is no hexadecimal digit in either case, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(AnyCase);

    /// <summary>Whether no letter is upper case; only to be asked of hexadecimal digits.</summary>
    public static bool IsLower(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept(Lower);

    /// <summary>Whether no letter is lower case; only to be asked of hexadecimal digits.</summary>
    public static bool IsUpper(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept(Upper);

    /// <summary>Decodes an even number of known digits.</summary>
    public static void Decode(ReadOnlySpan<char> digits, Span<byte> bytes)
    {
        for (var i = 0; i < digits.Length / 2; i++)
        {
            bytes[i] = (byte)((Value(digits[2 * i]) << 4) | Value(digits[(2 * i) + 1]));
        }
    }

    /// <summary>The value of one known digit.</summary>
    public static int Value(char digit) => (digit & 15) + (digit > '9' ? 9 : 0);
}
