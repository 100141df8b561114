namespace Occ.Support;

/// <summary>What stands between two words of a list.</summary>
internal enum PhraseGap : byte
{
    /// <summary>Nothing, or spaces.</summary>
    Space,

    /// <summary>A new line.</summary>
    Line,

    /// <summary>A number, with whatever marks and spaces are around it.</summary>
    Number,

    /// <summary>A comma, a dash, a quotation mark, a bar.</summary>
    Mark,

    /// <summary>A sentence mark or an empty line: two texts rather than one, unless every gap is such.</summary>
    Sentence,

    /// <summary>Too much to belong together.</summary>
    Break,
}

/// <summary>Reads the gap between two words.</summary>
internal static class PhraseGaps
{
    private const int Widest = 32, WidestWithLabels = 120;

    /// <summary>What a gap is; the walk has made sure that it holds no words but labels.</summary>
    /// <param name="gap">The text between two words.</param>
    /// <param name="mostLabels">Whether labels may stand in it, which make it wider.</param>
    public static PhraseGap Of(ReadOnlySpan<char> gap, bool mostLabels = false)
    {
        if (gap.Length > (mostLabels ? WidestWithLabels : Widest))
        {
            return PhraseGap.Break;
        }

        var lines = 0;
        var number = false;
        var mark = false;
        var sentence = false;
        foreach (var c in gap)
        {
            lines += c == '\n' ? 1 : 0;
            number |= char.IsAsciiDigit(c) || c is (>= '\u2460' and <= '\u249B') or (>= '\u2776' and <= '\u2793') or (>= '\u3220' and <= '\u3229');
            sentence |= IsSentenceMark(c);
            mark |= !char.IsWhiteSpace(c);
        }

        return number ? PhraseGap.Number
            : sentence || (lines > 1 && !mark) ? PhraseGap.Sentence
            : mark ? PhraseGap.Mark
            : lines > 0 ? PhraseGap.Line : PhraseGap.Space;
    }

    /// <summary>The first sentence mark of a gap; a line feed where an empty line takes its place.</summary>
    public static char SentenceMark(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (IsSentenceMark(c))
            {
                return c;
            }
        }

        return '\n';
    }

    private static bool IsSentenceMark(char c) => c is '.' or '!' or '?' or ':' or ';' or '(' or ')' or '。' or '！' or '？' or '：' or '；' or '（' or '）';

    /// <summary>Whether the gaps inside some words follow one pattern, so that a hand listed the words rather than wrote a sentence.</summary>
    public static bool AreUniform(ReadOnlySpan<PhraseWord> words)
    {
        var marks = 0;
        foreach (var word in words[1..])
        {
            marks += word.Gap == PhraseGap.Mark ? 1 : 0;
        }

        return marks == 0 || marks * 4 >= (words.Length - 1) * 3;
    }

    /// <summary>The length of the gap that someone left open for a word they do not know (____, ???, ...), or 0.</summary>
    public static int BlankLength(ReadOnlySpan<char> text)
    {
        var mark = text[0];
        if (mark is not ('_' or '?' or '*' or '.' or '…' or '？' or '＿'))
        {
            return 0;
        }

        var length = 1;
        while (length < text.Length && text[length] == mark)
        {
            length++;
        }

        return length >= (mark switch { '…' => 1, '*' or '.' => 3, _ => 2 }) ? length : 0;
    }

    /// <summary>Whether a word is a letter or a Roman number that counts the words of a list: "a)", "iv.".</summary>
    public static bool IsOutlineMark(ReadOnlySpan<char> word, char next) =>
        next is '.' or ')' or ':' && (word.Length == 1 ? char.IsAsciiLetter(word[0]) : word.Length <= 5 && word.Trim("ivxIVX").IsEmpty);

    /// <summary>Whether a word is the name of who writes a line: "Tom: abandon", "[10:31] Tom: ability".</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> text, int start, int end) =>
        end + 2 < text.Length && text[end] is ':' or '：' && (char.IsLetter(text[end + 1]) || (text[end + 1] == ' ' && char.IsLetter(text[end + 2]))) && (start == 0 || text[start - 1] == '\n' || (start > 1 && text[start - 1] == ' ' && text[start - 2] == ']'));

    /// <summary>Whether a number follows, as in "word 3" and "word #3".</summary>
    public static bool IsNumber(ReadOnlySpan<char> text) => text[..Math.Min(3, text.Length)].TrimStart(" #_") is [>= '0' and <= '9', ..];
}
