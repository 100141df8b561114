namespace Occ.Support;

/// <summary>Letters in groups of one size, with or without a separator between two groups.</summary>
internal static class GroupedText
{
    /// <summary>Copies the letters without the separators.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What may stand between two groups.</param>
    /// <param name="groupLength">The letters of a group.</param>
    /// <param name="letters">Receives the letters, at most as many as it is long.</param>
    /// <param name="misplaced">The position of a separator that stands elsewhere, or -1.</param>
    /// <returns>How many letters the text has, whether or not all were copied.</returns>
    public static int Letters(ReadOnlySpan<char> text, char separator, int groupLength, Span<char> letters, out int misplaced)
    {
        var count = 0;
        for (misplaced = 0; misplaced < text.Length; misplaced++)
        {
            var c = text[misplaced];
            if (c == separator)
            {
                var isBetweenGroups = count > 0 && count % groupLength == 0 && text[misplaced - 1] != separator && misplaced < text.Length - 1;
                if (!isBetweenGroups)
                {
                    return count;
                }

                continue;
            }

            if (count < letters.Length)
            {
                letters[count] = c;
            }

            count++;
        }

        misplaced = -1;
        return count;
    }

    /// <summary>Where a letter stands in the text with separators.</summary>
    public static int PositionOf(ReadOnlySpan<char> text, char separator, int letter)
    {
        var position = 0;
        for (var seen = -1; position < text.Length; position++)
        {
            seen += text[position] == separator ? 0 : 1;
            if (seen == letter)
            {
                break;
            }
        }

        return position;
    }

    /// <summary>The letters with a separator between the groups.</summary>
    public static string Write(ReadOnlySpan<char> letters, char separator, int groupLength)
    {
        var text = new char[letters.Length + ((letters.Length - 1) / groupLength)];
        for (int i = 0, at = 0; i < letters.Length; i++)
        {
            if (i > 0 && i % groupLength == 0)
            {
                text[at++] = separator;
            }

            text[at++] = letters[i];
        }

        return new(text);
    }
}
