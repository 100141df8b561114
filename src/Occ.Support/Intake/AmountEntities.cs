using System.Globalization;

namespace Occ.Support;

/// <summary>Finds amounts: a number with the asset it counts, behind or in front of it.</summary>
/// <remarks>A bare number is none: it may as well number an order or a block.</remarks>
internal sealed class AmountEntities(EntityList entities)
{
    private const int CueReach = 8;
    private static readonly WordTable Assets = WordTable.Of("asset");
    private static readonly WordTable Multipliers = WordTable.Of("multiplier");
    private static readonly WordTable AmountCues = WordTable.Of("amount-cue");
    private static readonly WordTable Units = WordTable.Of("unit");

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            if (entities.IsFree(at) && IsNumberStart(text, at))
            {
                at = Math.Max(at, ReadAt(text, at) - 1);
            }
        }
    }

    private int ReadAt(ReadOnlySpan<char> text, int at)
    {
        var isApproximate = false;
        int end;
        string? number;
        if (char.IsAsciiDigit(text[at]))
        {
            end = Numbers.ReadDigits(text, at, out var digits);
            if (end < 0)
            {
                return at + SkipDigits(text[at..]);
            }

            (end, number) = Multiply(text, end, digits);
        }
        else
        {
            end = Numbers.ReadChinese(text, at, out var value);
            if (end < 0)
            {
                return at;
            }

            number = value?.ToString("0.####", NumberFormatInfo.InvariantInfo);
            isApproximate = value is null;
        }

        var afterNumber = end;
        for (; end < text.Length && text[end] is '多' or '来' or '余' or '几' or '+' or '個' or '个' or '枚' or '颗' or '顆' or '块'; end++)
        {
            isApproximate |= text[end] is '多' or '来' or '余' or '几' or '+';
        }

        var symbol = SkipSpaces(text, end);
        var length = Assets.Match(text, symbol, out var asset, afterDigit: true);
        if (length > 0 && entities.IsFree(at, symbol + length))
        {
            Add(at, symbol + length, number, asset, isApproximate);
            return symbol + length;
        }

        return char.IsAsciiDigit(text[at]) ? WithAssetBefore(text, at, afterNumber, number!) : afterNumber;
    }

    /// <summary>The forms <c>USDT 250</c>, <c>$250</c> and <c>amount: 250</c>.</summary>
    private int WithAssetBefore(ReadOnlySpan<char> text, int at, int end, string number)
    {
        var before = at;
        while (before > 0 && at - before < 3 && text[before - 1] is ' ' or ':' or '：' or '=' or '≈')
        {
            before--;
        }

        var isUnit = Units.Match(text, SkipSpaces(text, end), out _, afterDigit: true) > 0;
        var isPart = end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '/' or '%' or ':' or '年' or '月' or '日' or '点' or '号' or '个' or '位');
        if (isUnit || isPart || !entities.IsFree(at, end))
        {
            return end;
        }

        for (var start = before - 1; start >= Math.Max(0, before - 6); start--)
        {
            var length = Assets.Match(text, start, out var asset);
            if (length > 0 && start + length == before && entities.IsFree(start, end) && (before < at || text[start] is '$' or '¥' or '￥' or '€'))
            {
                Add(start, end, number, asset, false);
                return end;
            }
        }

        if (AmountCues.StandsBefore(entities, at, CueReach))
        {
            Add(at, end, number, null, false);
        }

        return end;
    }

    private void Add(int start, int end, string? number, string? asset, bool isApproximate) => entities.Add(new(IntakeEntityKind.Amount, start, end - start, entities.Slice(start, end))
    {
        Amount = DecimalText.TryParse(number, out var amount) ? amount : null,
        Asset = asset,
        IsApproximate = isApproximate,
    });

    private static (int End, string Number) Multiply(ReadOnlySpan<char> text, int end, string number)
    {
        var at = SkipSpaces(text, end);
        var length = Multipliers.Match(text, at, out var places, beforeDigit: false, afterDigit: true);
        if (length == 0 && at < text.Length && text[at] is 'w' or 'W' or 'k' or 'K' && Assets.Match(text[(at + 1)..], 0, out _) > 0)
        {
            (length, places) = (1, text[at] is 'w' or 'W' ? "4" : "3");
        }

        return length == 0 ? (end, number) : (at + length, Numbers.Shift(number, places[0] - '0'));
    }

    private static bool IsNumberStart(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return text[at] >= '\u4e00' && Numbers.IsChinese(text[at]);
        }

        return at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '#' or '_' or '/' or '-');
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && text[end] is ' ' or '\u00a0')
        {
            end++;
        }

        return end;
    }

    private static int SkipDigits(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }
}
