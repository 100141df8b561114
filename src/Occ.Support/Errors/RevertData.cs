using System.Buffers.Binary;
using System.Text;

namespace Occ.Support;

/// <summary>Reads the data with which an EVM contract refused a call (Solidity documentation, "Error handling: Assert, Require, Revert and Exceptions").</summary>
internal static class RevertData
{
    private const string ErrorSelector = "08c379a0";
    private const string PanicSelector = "4e487b71";
    private const int Selector = 8;
    private const int Word = 64;
    private const int LongestText = 2048;
    private const int MostWords = 64;

    /// <summary>What the data says in words, or null where hexadecimal digits are no such data.</summary>
    /// <param name="digits">The digits without their prefix.</param>
    /// <param name="isPrefixed">Whether <c>0x</c> stood in front.</param>
    public static string? Read(ReadOnlySpan<char> digits, bool isPrefixed)
    {
        var isCall = digits.Length > Selector && (digits.Length % Word == Selector || (isPrefixed && digits[Selector..].StartsWith("000000")));
        if (!isCall && !(isPrefixed && digits.Length == Selector) && digits.IndexOf(ErrorSelector, StringComparison.OrdinalIgnoreCase) < 0)
        {
            return null;
        }

        var text = new StringBuilder("selector ").Append(digits[..Selector]).Append(" ;;;;;;;;; ");
        if (digits.IndexOf(PanicSelector, StringComparison.OrdinalIgnoreCase) is >= 0 and var panic && digits.Length >= panic + Selector + Word)
        {
            text.Append("panic code 0x").Append(digits.Slice(panic + Selector + Word - 2, 2)).Append(" ;;;;;;;;; ");
        }

        for (var at = digits.IndexOf(ErrorSelector, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            AppendText(digits, at + Selector + Word, text);
            var next = digits[(at + 1)..].IndexOf(ErrorSelector, StringComparison.OrdinalIgnoreCase);
            at = next < 0 ? -1 : at + 1 + next;
        }

        for (var word = 0; word < MostWords && Selector + ((word + 1) * Word) < digits.Length; word++)
        {
            AppendText(digits, Selector + (word * Word), text);
        }

        return text.ToString();
    }

    /// <summary>Appends a string that is written as its length and its bytes, where there is one; the end may be missing.</summary>
    private static void AppendText(ReadOnlySpan<char> digits, int at, StringBuilder text)
    {
        if (at + Word >= digits.Length || text.Length > LongestText || digits.Slice(at, Word - 8).ContainsAnyExcept('0'))
        {
            return;
        }

        Span<byte> size = stackalloc byte[4];
        HexDigits.Decode(digits.Slice(at + Word - 8, 8), size);
        var length = BinaryPrimitives.ReadUInt32BigEndian(size);
        var start = text.Length;
        for (var each = 0; each < length && each < LongestText && at + Word + (2 * each) + 2 <= digits.Length; each++)
        {
            var character = (char)((HexDigits.Value(digits[at + Word + (2 * each)]) << 4) | HexDigits.Value(digits[at + Word + (2 * each) + 1]));
            if (character is < ' ' or > '~')
            {
                text.Length = start;
                return;
            }

            text.Append(character);
        }

        text.Append(" ;;;;;;;;; ");
    }
}
