namespace Occ.Support;

/// <summary>Joins words whose letters stand apart, as in <c>s e e d</c>; Chinese characters are read one by one anyway.</summary>
internal static class SpacedLetters
{
    private const int Fewest = 4;

    /// <summary>Joins them in place: the letters move to the front of the place, and spaces follow.</summary>
    public static void Join(Span<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetter(text[at]) || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || at + 2 >= text.Length || text[at + 1] is not (' ' or '.' or '-' or '_' or '*' or '/' or '\u00b7'))
            {
                continue;
            }

            var mark = text[at + 1];
            var last = at;
            while (last + 2 < text.Length && text[last + 1] == mark && char.IsAsciiLetter(text[last + 2]) && (last + 3 == text.Length || !char.IsAsciiLetterOrDigit(text[last + 3])))
            {
                last += 2;
            }

            var count = ((last - at) / 2) + 1;
            if (count >= Fewest)
            {
                for (var i = 0; i < count; i++)
                {
                    text[at + i] = text[at + (2 * i)];
                }

                text[(at + count)..(last + 1)].Fill(' ');
            }

            at = last;
        }
    }
}
