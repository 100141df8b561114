using System.Globalization;

namespace Occ.Support;

/// <summary>A number of an amount: digits and a power of ten, never a binary number.</summary>
/// <param name="Digits">The digits without leading zeros; empty for zero.</param>
/// <param name="Exponent">The power of ten that they are multiplied with.</param>
internal readonly record struct AmountNumber(string Digits, int Exponent)
{
    private const int MaxDigits = 78; // of a 256-bit integer
    private const int MaxExponent = 100;

    /// <summary>Reads digits with at most one point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLenient">Whether a side of the point may be empty, as in BIP-21's <c>.5</c>.</param>
    public static AmountNumber? Read(ReadOnlySpan<char> text, bool isLenient = false)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        var isWhole = isLenient ? whole.Length + fraction.Length > 0 : whole.Length > 0 && (point < 0 || fraction.Length > 0);
        if (!isWhole || text.Length > MaxDigits || whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var digits = string.Concat(whole, fraction).AsSpan().TrimStart('0');
        return new(digits.ToString(), -fraction.Length);
    }

    /// <summary>Reads the number of EIP-681: a point and a power of ten are allowed, as in <c>2.014e18</c>. A minus sign is not: nobody pays less than nothing.</summary>
    public static AmountNumber? ReadScientific(ReadOnlySpan<char> text)
    {
        var unsigned = text.Length > 0 && text[0] == '+' ? text[1..] : text;
        var mark = unsigned.IndexOfAny('e', 'E');
        var power = 0;
        var isPower = mark < 0
            || mark == unsigned.Length - 1
            || (int.TryParse(unsigned[(mark + 1)..], NumberStyles.None, NumberFormatInfo.InvariantInfo, out power) && power <= MaxExponent);
        return isPower && Read(mark < 0 ? unsigned : unsigned[..mark], isLenient: mark != 0) is { } number ? number.Shift(power) : null;
    }

    /// <summary>How many decimal places are not zero.</summary>
    public int Places => Math.Max(0, -Exponent - (Digits.Length - Digits.TrimEnd('0').Length));

    /// <summary>Whether it is more than a whole number.</summary>
    public bool IsMoreThan(AmountNumber limit)
    {
        var (mine, other) = (Digits.Length + Exponent, limit.Digits.Length + limit.Exponent);
        return Digits.Length > 0 && (mine != other ? mine > other : string.CompareOrdinal(Digits.TrimEnd('0'), limit.Digits.TrimEnd('0')) > 0);
    }

    /// <summary>Times a power of ten.</summary>
    public AmountNumber Shift(int power) => this with { Exponent = Exponent + power };

    /// <summary>The number in digits with a point where there is need of one, without zeros at either end.</summary>
    public override string ToString()
    {
        if (Digits.Length == 0)
        {
            return "0";
        }

        var digits = Exponent > 0 ? Digits + new string('0', Exponent) : Digits;
        var places = Math.Max(0, -Exponent);
        var padded = digits.PadLeft(places + 1, '0');
        return places == 0 ? padded : $"{padded[..^places]}.{padded[^places..]}".TrimEnd('0').TrimEnd('.');
    }
}
