namespace Occ.Support;

/// <summary>What stands behind a disguised piece of text.</summary>
/// <param name="Length">How many code units of the text it is; 0 where there is no disguise.</param>
/// <param name="Plain">The code unit that it stands for; NUL where it stands for none.</param>
/// <param name="IsMark">Whether it is drawn over the character before it.</param>
internal readonly record struct Disguise(int Length, char Plain = '\0', bool IsMark = false)
{
    /// <summary>Reads what begins at a position whose kind is <see cref="CharKind.Special"/>.</summary>
    public static Disguise At(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        return c switch
        {
            '[' => default,
            '&' => HtmlEscapes.EntityAt(text[at..]),
            '<' => HtmlEscapes.TagAt(text[at..]),
            '+' => CodeEscapes.PlusAt(text, at),
            '%' => CodeEscapes.PercentAt(text[at..]),
            '\\' => CodeEscapes.BackslashAt(text[at..]),
            _ when InvisibleMarks.IsOverlay(c) => new(1, IsMark: true),
            _ when InvisibleMarks.IsInvisible(c) => new(1),
            _ when char.IsHighSurrogate(c) => OfPair(text[at..]),
            _ => LetterStyles.Plain(c) is var plain and not '\0' ? new(1, plain) : default,
        };
    }

    private static Disguise OfPair(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsLowSurrogate(text[1]))
        {
            return default;
        }

        var code = char.ConvertToUtf32(text[0], text[1]);
        return InvisibleMarks.IsTag(code) ? new(2, IsMark: true)
            : LetterStyles.Plain(code) is var plain and not '\0' ? new(2, plain) : default;
    }
}
