namespace Occ.Support;

/// <summary>Words of Chinese, Japanese and Korean that announce a phrase. They stand inside longer runs of their script, since nothing parts words there.</summary>
internal static class PhraseCues
{
    /// <summary>Whether a run of letters of one script holds such a word.</summary>
    public static bool IsIn(ReadOnlySpan<char> run)
    {
        if (CharTable.KindOf(run[0]) is not (CharKind.Kana or CharKind.Hangul or CharKind.Han))
        {
            return false;
        }

        for (var at = 0; at < run.Length; at++)
        {
            if (CharTable.BeginsCue(run[at]) && EastAsianCues.At(run[at..]).Cue == Cue.Phrase)
            {
                return true;
            }
        }

        return false;
    }
}
