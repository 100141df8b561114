using System.Buffers;

namespace Occ.Support;

/// <summary>The mark of a text that was shortened, as wallets and explorers show addresses.</summary>
internal static class Omission
{
    /// <summary>The marks that stand for what was left out.</summary>
    private static readonly SearchValues<char> Omissions = SearchValues.Create(".*\u2026\u22ef\u2025\u00b7\u2022");

    /// <summary>Where the mark begins that stands for something left out, as in <c>0x12ab…cd34</c>, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => RangeIn(text) is { } mark ? mark.Start.Value : -1;

    /// <summary>The dots, asterisks or ellipsis that stand for something left out of a code, as in <c>0x12ab…cd34</c>.</summary>
    public static Range? RangeIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Omissions);
            if (next < 0)
            {
                return null;
            }

            var start = at + next;
            var length = text[start..].IndexOfAnyExcept(Omissions);
            var end = length < 0 ? text.Length : start + length;
            var isMark = end - start > 1 || text[start] is '\u2026' or '\u22ef' or '\u2025';
            if (isMark && IsPartOfCode(Tail(text[..start]), Head(text[end..])))
            {
                return start..end;
            }

            at = end;
        }

        return null;
    }

    /// <summary>Whether what stands around a mark is part of an address or id rather than of a sentence.</summary>
    private static bool IsPartOfCode(ReadOnlySpan<char> front, ReadOnlySpan<char> back)
    {
        var isLong = (front.Length >= 2 && back.Length >= 2) || front.Length >= 6 || (front.IsEmpty && back.Length >= 4);
        return isLong && (LooksLikeCode(front) || LooksLikeCode(back));
    }

    private static bool LooksLikeCode(ReadOnlySpan<char> part) =>
        part.Length > 1 && (part.ContainsAnyInRange('0', '9') || (part.ContainsAnyInRange('a', 'z') && part[1..].ContainsAnyInRange('A', 'Z')));

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[..end];
    }
}
