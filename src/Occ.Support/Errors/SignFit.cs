namespace Occ.Support;

/// <summary>Checks the pieces of a sign around the one that was found.</summary>
internal static class SignFit
{
    public static bool Around(Sign sign, int trigger, SqueezedText text, out int start, out int end)
    {
        var symbols = text.Symbols;
        var marks = text.Marks;
        var found = sign.Pieces[sign.Trigger];
        (start, end) = (trigger, trigger + found.Text.Length);
        if (!found.FitsAt(trigger, symbols, marks))
        {
            return false;
        }

        for (var at = sign.Trigger - 1; at >= 0; at--)
        {
            start = Before(sign.Pieces[at], sign.Pieces[at + 1], start, symbols, marks);
            if (start < 0)
            {
                return false;
            }
        }

        for (var at = sign.Trigger + 1; at < sign.Pieces.Length; at++)
        {
            var next = Behind(sign.Pieces[at], end, symbols, marks);
            if (next < 0)
            {
                return false;
            }

            end = next + sign.Pieces[at].Text.Length;
        }

        return IsWrittenAsName(sign, start, end, text);
    }

    /// <summary>A name such as <c>NotEnoughGas</c> is no name when its words stand apart; one with underscores may lose them when it is in capitals.</summary>
    public static bool IsWrittenAsName(Sign sign, int start, int end, SqueezedText text)
    {
        if (!sign.IsName)
        {
            return true;
        }

        var (isApart, isLoud) = (false, true);
        for (var at = start; at < end; at++)
        {
            isApart |= at > start && (text.Marks[at] & (byte)SymbolMarks.Spaced) != 0;
            isLoud &= text.Symbols[at] > 26 || (text.Marks[at] & (byte)SymbolMarks.Capital) != 0;
        }

        if (sign.IsConstant && ((text.Marks[start] | text.Marks[end]) & (byte)SymbolMarks.Underscore) != 0)
        {
            return false;
        }

        var isJoined = SqueezedText.Has(text.Marks[(start + 1)..end], SymbolMarks.Underscore);
        return isApart ? sign.IsConstant && isLoud : sign.IsConstant ? isLoud || isJoined : !isJoined;
    }

    private static int Before(SignPiece piece, SignPiece next, int end, ReadOnlySpan<ushort> symbols, ReadOnlySpan<byte> marks)
    {
        if (next.Gap == SignGap.Number)
        {
            var digits = end;
            while (digits > 0 && IsOfNumber(symbols[digits - 1]))
            {
                digits--;
            }

            var start = digits - piece.Text.Length;
            return digits < end && start >= 0 && symbols[start..digits].SequenceEqual(piece.Text) && piece.FitsAt(start, symbols, marks) ? start : -1;
        }

        var from = Math.Max(0, end - next.Reach - piece.Text.Length);
        var found = symbols[from..end].LastIndexOf(piece.Text);
        return found >= 0 && piece.FitsAt(from + found, symbols, marks) ? from + found : -1;
    }

    private static int Behind(SignPiece piece, int start, ReadOnlySpan<ushort> symbols, ReadOnlySpan<byte> marks)
    {
        if (piece.Gap == SignGap.Number)
        {
            var digits = start;
            while (digits < symbols.Length && IsOfNumber(symbols[digits]))
            {
                digits++;
            }

            return digits > start && symbols[digits..].StartsWith(piece.Text) && piece.FitsAt(digits, symbols, marks) ? digits : -1;
        }

        var until = Math.Min(symbols.Length, start + piece.Reach + piece.Text.Length);
        for (var at = start; at < until;)
        {
            var found = symbols[at..until].IndexOf(piece.Text);
            if (found < 0)
            {
                return -1;
            }

            if (piece.FitsAt(at + found, symbols, marks))
            {
                return at + found;
            }

            at += found + 1;
        }

        return -1;
    }

    private static bool IsOfNumber(ushort symbol) => SignAlphabet.IsDigit(symbol) || symbol == SignAlphabet.Minus;
}
