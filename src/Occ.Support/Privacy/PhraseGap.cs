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
    private const int Widest = 32;

    /// <summary>What a gap is; the walk has made sure that it holds no words but labels.</summary>
    public static PhraseGap Of(ReadOnlySpan<char> gap)
    {
        if (gap.Length > Widest)
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
            number |= char.IsAsciiDigit(c);
            sentence |= c is '.' or '!' or '?' or ':' or ';' or '(' or ')' or '。' or '！' or '？' or '：' or '；' or '（' or '）';
            mark |= !char.IsWhiteSpace(c);
        }

        return number ? PhraseGap.Number
            : sentence || (lines > 1 && !mark) ? PhraseGap.Sentence
            : mark ? PhraseGap.Mark
            : lines > 0 ? PhraseGap.Line : PhraseGap.Space;
    }

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
}
