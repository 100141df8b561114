namespace Occ.Support;

/// <summary>Finds the one character of a damaged address that is wrong, by trying every other letter in every place.</summary>
/// <remarks>A few thousand checks of a microsecond or less. What would fit is overwritten before the search returns: only the place leaves it.</remarks>
internal static class SubstitutionSearch
{
    private const int MaxTextLength = 64;

    /// <summary>The place whose change, alone or swapped with its neighbour, makes the format accept the text; 0 places where there is none or more than one.</summary>
    public static int Find(AddressFormat format, ReadOnlySpan<char> text, string alphabet, Span<int> positions)
    {
        if (text.Length > MaxTextLength)
        {
            return 0;
        }

        Span<char> trial = stackalloc char[MaxTextLength];
        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        trial = trial[..text.Length];
        text.CopyTo(trial);
        var found = 0;
        for (var i = 0; i < text.Length && found >= 0; i++)
        {
            foreach (var letter in alphabet)
            {
                trial[i] = letter;
                if (letter != text[i] && Accepts(format, trial, scratch))
                {
                    found = Note(found, 1, i, positions);
                }
            }

            trial[i] = text[i];
            if (i > 0 && text[i] != text[i - 1])
            {
                (trial[i - 1], trial[i]) = (text[i], text[i - 1]);
                if (Accepts(format, trial, scratch))
                {
                    found = Note(found, 2, i - 1, positions);
                }

                (trial[i - 1], trial[i]) = (text[i - 1], text[i]);
            }
        }

        trial.Clear();
        scratch.Clear();
        return Math.Max(found, 0);
    }

    private static bool Accepts(AddressFormat format, ReadOnlySpan<char> trial, Span<byte> scratch)
    {
        var reading = new AddressReading(trial, scratch);
        return format.Shape.Fits(trial) && format.Check(ref reading).Verdict == AddressVerdict.Valid;
    }

    /// <summary>Notes a place; -1 once there is a second.</summary>
    private static int Note(int found, int count, int first, Span<int> positions)
    {
        if (found != 0)
        {
            return -1;
        }

        positions[0] = first;
        positions[1] = first + 1;
        return count;
    }
}
