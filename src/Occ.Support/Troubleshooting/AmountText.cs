using System.Buffers;
using System.Text;

namespace Occ.Support;

/// <summary>Reads an amount as people type it: <c>250</c>, <c>0,5</c>, <c>1,234.50 USDT</c>. It stays decimal text, never binary floating point.</summary>
internal static class AmountText
{
    private const int MostDigits = 28; // what a decimal holds

    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.,");

    /// <returns>The canonical value, or the code of what is wrong.</returns>
    public static (string? Value, string? Fault) Read(string text)
    {
        var number = WithoutCoin(Narrow(text));
        if (number.Length is 0 or > MostDigits + 12 || number.AsSpan().ContainsAnyExcept(NumberMarks))
        {
            return (null, "amount");
        }

        var (dots, commas) = (number.Count(c => c == '.'), number.Count(c => c == ','));
        if (dots == 0 && commas == 1 && number.Length - number.IndexOf(',', StringComparison.Ordinal) == 4 && number[0] != '0')
        {
            return (null, "ambiguous-amount");
        }

        if (dots == 1 || commas > 1)
        {
            number = Ungrouped(number);
        }
        else if (dots == 0)
        {
            number = number.Replace(',', '.');
        }

        return Canonical(number) is { } value ? (value, null) : (null, "amount");
    }

    /// <summary>Takes out the commas between groups of three; what is not grouped so keeps them, and fails later.</summary>
    private static string Ungrouped(string number)
    {
        var whole = number.Split('.')[0];
        var groups = whole.Split(',');
        return groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(g => g.Length == 3) ? string.Concat(groups) + number[whole.Length..] : number;
    }

    private static string? Canonical(string number)
    {
        var parts = number.Split('.');
        if (parts.Length > 2 || number.Contains(',', StringComparison.Ordinal) || parts[0].Length == 0 || parts[^1].Length == 0)
        {
            return null;
        }

        var whole = parts[0].TrimStart('0') is { Length: > 0 } w ? w : "0";
        var fraction = parts.Length == 2 ? parts[1].TrimEnd('0') : "";
        return (whole.Length + fraction.Length > MostDigits, whole, fraction) switch
        {
            (true, _, _) or (_, "0", "") => null,
            (_, _, "") => whole,
            _ => $"{whole}.{fraction}",
        };
    }

    /// <summary>A coin's name may follow: up to ten letters or digits that begin with two letters, so that no k, w or e5 is taken for one.</summary>
    private static string WithoutCoin(string text)
    {
        const int longestCoin = 10;
        var end = text.AsSpan().IndexOfAnyExcept(NumberMarks);
        var coin = end < 0 ? "" : text[end..].Trim();
        var isCoin = coin.Length is > 1 and <= longestCoin && char.IsAsciiLetter(coin[0]) && char.IsAsciiLetter(coin[1]) && coin.All(char.IsAsciiLetterOrDigit);
        return isCoin ? text[..end] : text.Trim();
    }

    /// <summary>The full-width digits and marks of Chinese input methods, as ASCII.</summary>
    internal static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            narrow.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c is '\u3000' or '\u00A0' ? ' ' : c);
        }

        return narrow.ToString();
    }
}
