namespace Occ.Support;

/// <summary>A key that is written in pieces: over lines, in groups of one length, or with a space behind every character.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="End">The position behind it.</param>
/// <param name="Gap">How wide a gap is inside a word, where every character stands alone; 0 where all gaps go.</param>
internal readonly record struct BrokenToken(int Start, int End, int Gap)
{
    /// <summary>A copy of a text in which broken tokens are whole.</summary>
    public static ScanCopy Join(ReadOnlySpan<char> text, List<BrokenToken> tokens)
    {
        var copy = new ScanCopy(text.Length);
        var copied = 0;
        foreach (var token in tokens)
        {
            copy.Add(text[copied..token.Start], copied);
            for (var at = token.Start; at < token.End;)
            {
                if (char.IsAsciiLetterOrDigit(text[at]))
                {
                    copy.Add(text[at], at, 1);
                    at++;
                    continue;
                }

                var gap = at;
                while (!char.IsAsciiLetterOrDigit(text[at]))
                {
                    at++;
                }

                if (token.Gap > 0 && !text[gap..at].SequenceEqual(text.Slice(token.Start + 1, token.Gap)))
                {
                    copy.Add(' ', gap, at - gap);
                }
            }

            copied = token.End;
        }

        copy.Add(text[copied..], copied);
        return copy;
    }
}
