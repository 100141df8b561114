namespace Occ.Support;

/// <summary>Looks for a cue behind a candidate, where none stood before it: "abandon ... is my seed phrase".</summary>
internal static class CueAhead
{
    /// <summary>The first cue of the text that decides between secret and harmless.</summary>
    /// <param name="text">The text behind the candidate, cut to where a cue still counts.</param>
    public static Cue First(ReadOnlySpan<char> text)
    {
        var memory = new CueMemory();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var cue = Cue.None;
            if (char.IsAsciiLetter(text[at]))
            {
                ulong packed = 0;
                for (; at < text.Length && char.IsAsciiLetterOrDigit(text[at]); at++)
                {
                    packed = at - start < LatinVocabulary.PackedLetters ? LatinVocabulary.Pack(packed, text[at]) : packed;
                }

                cue = LatinVocabulary.Find(packed).Cue;
            }
            else if (HanVocabulary.IsHan(text[at]))
            {
                (cue, var length) = HanVocabulary.CueAt(text[at..]);
                at += Math.Max(1, length);
            }
            else if (text[at] == '[')
            {
                return Cue.None;
            }
            else
            {
                at++;
            }

            cue = memory.Note(cue, start, at);
            if (cue is Cue.Phrase or Cue.PrivateKey or Cue.Harmless)
            {
                return cue;
            }
        }

        return Cue.None;
    }
}
