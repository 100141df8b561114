namespace Occ.Support;

/// <summary>Finds keys that are written over lines, in groups of one length, or in two halves.</summary>
internal static class BrokenKeys
{
    private const int Longest = 180;
    private const int ShortestLinePiece = 8, ShortestGroup = 4, LongestGroup = 16;

    /// <summary>The shortest part of a key that one space parts in two.</summary>
    private const int ShortestHalf = 20;

    /// <summary>The lengths that keys have.</summary>
    private static ReadOnlySpan<byte> Lengths => [29, 31, 51, 52, 54, 56, 58, 63, 64, 66, 69, 70, 87, 88, 98, 111, 112, 121, 128, 162, 165, 169];

    /// <summary>Looks for a key in pieces around a token that looks like a piece.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the token begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="broken">The key.</param>
    /// <param name="searched">The position up to which pieces of the token's length belong to no key.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, out BrokenToken broken, out int searched)
    {
        (broken, searched) = (default, end);
        var group = end - start;
        if (IsWhole(text[start..end]))
        {
            return false;
        }

        var isGrouped = TryGap(text, end, out var next) && LengthAt(text, next) is var length && length > 0 && length <= group;
        if (isGrouped && group <= LongestGroup)
        {
            while (start > 1 && PieceBefore(text, start, group) is >= 0 and var before)
            {
                start = before;
                if (end - start > Longest * 2)
                {
                    searched = end + Longest; // amid a row of more pieces than any key has
                    return false;
                }
            }

            end = start + group;
        }

        var isRow = false;
        var isPrefixed = IsPrefixed(text, ref start);
        var total = Letters(text[start..end]);
        while (total <= Longest && TryGap(text, end, out next))
        {
            var piece = LengthAt(text, next);
            var isLine = text[end..next].Contains('\n');
            if (piece == 0 || !(isLine ? IsLine(text.Slice(next, piece), group, total) : IsGroup(text.Slice(next, piece), group, total)))
            {
                break;
            }

            total += piece;
            end = next + piece;
            isRow |= isLine && piece == group;
            if (Lengths.Contains((byte)Math.Min(total, byte.MaxValue)) || (isPrefixed && total is 49 or 50))
            {
                broken = new(start, end, 0);
            }

            if ((piece < group && !isLine) || (isPrefixed && total >= 50))
            {
                break;
            }
        }

        // Lines of one length that are more than a key has are searched once; the last of them may begin another.
        searched = isRow && total > Longest && group < ShortestLinePiece ? end - (Longest / 2) : searched;
        return broken.End > 0;
    }

    /// <summary>What may part two pieces: one space or dash, or a new line with the marks of a quotation.</summary>
    private static bool TryGap(ReadOnlySpan<char> text, int end, out int next)
    {
        const int widest = 10;
        next = end;
        var lines = 0;
        while (next < text.Length && next - end < widest && text[next] is ' ' or '-' or '.' or '\r' or '\n' or '>' or '|' or '\t' or ':' or '_' or '\\')
        {
            lines += text[next] == '\n' ? 1 : 0;
            next++;
        }

        return next > end && next < text.Length && (lines == 1 || next == end + 1) && char.IsAsciiLetterOrDigit(text[next]);
    }

    /// <summary>Whether a line may go on a key of which the first has <paramref name="group"/> characters and all so far have <paramref name="total"/>.</summary>
    private static bool IsLine(ReadOnlySpan<char> piece, int group, int total) =>
        (piece.Length >= ShortestGroup && (group >= ShortestLinePiece || piece.Length == group) && (IsCoded(piece) || (piece.Length == group && !piece.ContainsAnyInRange('a', 'z'))))
        || (group >= ShortestLinePiece && piece.Length < group && Lengths.Contains((byte)Math.Min(total + piece.Length, byte.MaxValue)));

    /// <summary>Whether a piece may go on a key in groups of one length, or is the second half of one that a space parts.</summary>
    private static bool IsGroup(ReadOnlySpan<char> piece, int group, int total) => group is >= ShortestGroup and <= LongestGroup
        ? piece.Length <= group || (group is 14 or 15 && piece.Length == group + 1 && total == group && IsCoded(piece))
        : group >= ShortestHalf && piece.Length >= ShortestHalf && total == group && IsCoded(piece) && !IsWhole(piece);

    /// <summary>Whether a key of EOS begins here, or with a shorter piece before: its prefix is no part of its pieces.</summary>
    private static bool IsPrefixed(ReadOnlySpan<char> text, ref int start)
    {
        if (IsPrefix(text[..start]))
        {
            return true;
        }

        var from = start - 1;
        while (from > 0 && start - from <= LongestGroup && char.IsAsciiLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        var isPrefixed = from > 0 && from < start - 1 && text[start - 1] is ' ' or '-' or '.' or '\n' && IsPrefix(text[..from]);
        start = isPrefixed ? from : start;
        return isPrefixed;
    }

    private static bool IsPrefix(ReadOnlySpan<char> before) => before is [.., 'P', 'V', 'T', '_', 'K' or 'R', '1', '_'];

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>Whether a token is an id or an address of a length that is complete.</summary>
    private static bool IsWhole(ReadOnlySpan<char> token) => token.Length is 40 or 42 or 64 or 66 && KeyShapes.IsHex(token);

    /// <summary>Whether a piece is unlike a word.</summary>
    private static bool IsCoded(ReadOnlySpan<char> piece) =>
        piece.ContainsAnyInRange('0', '9') || (piece.ContainsAnyInRange('a', 'z') && piece[1..].ContainsAnyInRange('A', 'Z'));

    private static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= Longest && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - start;
    }

    /// <summary>The start of a group of a length that stands before a position, parted from it by one mark; -1 where there is none.</summary>
    private static int PieceBefore(ReadOnlySpan<char> text, int start, int length)
    {
        var from = start - 1 - length;
        return from >= 0 && (text[start - 1] is ' ' or '-' or '.' or ':' or '_' || (text[start - 1] == '\n' && length >= ShortestLinePiece)) && (from == 0 || !char.IsAsciiLetterOrDigit(text[from - 1]))
            && LengthAt(text, from) == length ? from : -1;
    }
}
