namespace Occ.Support;

/// <summary>What may stand between two pieces of a sign.</summary>
internal enum SignGap : byte
{
    /// <summary>Nothing: the first piece.</summary>
    None,

    /// <summary>Up to twelve letters.</summary>
    Short,

    /// <summary>Up to eighty letters.</summary>
    Long,

    /// <summary>A number.</summary>
    Number,
}

/// <summary>A run of symbols that must stand in a text without others in between.</summary>
/// <param name="Text">The symbols.</param>
/// <param name="Gap">What stands in front of it.</param>
/// <param name="OpenStart">Whether it may begin inside a word.</param>
/// <param name="OpenEnd">Whether it may end inside a word.</param>
/// <param name="IsOneWord">Whether it is written as one word.</param>
internal sealed record SignPiece(ushort[] Text, SignGap Gap, bool OpenStart, bool OpenEnd, bool IsOneWord)
{
    private const int ShortWord = 8;
    private const int StrictWord = 6;
    private const int LongEnough = 14;

    private readonly bool _strictStart = Text.Length < StrictWord || !IsLetter(Text[0]);
    private readonly bool _strictEnd = Text.Length < StrictWord || !IsLetter(Text[^1]);

    /// <summary>How far in front of it the piece before may end.</summary>
    public int Reach => Gap == SignGap.Short ? 12 : 80;

    /// <summary>Whether the piece may stand at a place: at the ends of words, unless it is so long that it cannot be chance.</summary>
    public bool FitsAt(int start, ReadOnlySpan<ushort> symbols, ReadOnlySpan<byte> marks)
    {
        var end = start + Text.Length;
        return (OpenStart || IsEdge(marks[start], _strictStart) || IsInsideWord(marks, start))
            && (OpenEnd || ((IsEdge(marks[end], _strictEnd) || (!_strictEnd && Text.Length >= LongEnough)) && !(SignAlphabet.IsDigit(Text[^1]) && end < symbols.Length && SignAlphabet.IsDigit(symbols[end]) && (marks[end] & (byte)SymbolMarks.Word) == 0)))
            && !(IsOneWord && Text.Length < ShortWord && SqueezedText.Has(marks[(start + 1)..end], SymbolMarks.Word));
    }

    private static bool IsEdge(byte marks, bool isStrict) =>
        (marks & (byte)SymbolMarks.Word) != 0 || (!isStrict && (marks & (byte)SymbolMarks.Hump) != 0);

    /// <summary>A long sign may stand where spaces were lost, but the end of one word is not the beginning of the next.</summary>
    private bool IsInsideWord(ReadOnlySpan<byte> marks, int start) =>
        !_strictStart && Text.Length >= LongEnough && !SqueezedText.Has(marks.Slice(start + 1, 2), SymbolMarks.Word);

    private static bool IsLetter(ushort symbol) => !SignAlphabet.IsDigit(symbol) && symbol != SignAlphabet.Minus;
}

/// <summary>One way in which an error shows itself: pieces in a row, and what else must or must not stand in the text.</summary>
internal sealed class Sign
{
    /// <summary>The row it belongs to, or below zero for words that give context.</summary>
    public required int Row { get; init; }

    public required SignPiece[] Pieces { get; init; }

    /// <summary>The literals of which one of each group must stand in the same text.</summary>
    public int[][] Required { get; init; } = [];

    /// <summary>The literals that must not.</summary>
    public int[] Forbidden { get; init; } = [];

    /// <summary>Whether it is a bare number that needs a word such as "code" in front.</summary>
    public bool NeedsCue { get; init; }

    /// <summary>Whether it is a name that must not be written as separate words.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether the name is written with underscores, so that capitals with spaces will do.</summary>
    public bool IsConstant { get; init; }

    /// <summary>The piece that is searched for; the others are looked for around it.</summary>
    public int Trigger { get; init; }

    /// <summary>How many symbols it has.</summary>
    public int Letters { get; init; }

    /// <summary>Whether it is a number and nothing else.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it is a few words that people write also when nothing failed.</summary>
    public bool IsWords { get; init; }

    /// <summary>Whether the same number belongs to other rows too.</summary>
    public bool IsShared { get; set; }
}
