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
            var kind = CharTable.KindOf(text[at]);
            if (kind == CharKind.Letter)
            {
                ulong packed = 0;
                var letters = 0;
                for (; at < text.Length && CharTable.KindOf(text[at]) is CharKind.Letter or CharKind.Digit; at++)
                {
                    var letter = CharTable.LetterOf(CharTable.Entries[text[at]]);
                    packed = letter != 0 && letters++ < LatinVocabulary.PackedLetters ? LatinVocabulary.Pack(packed, letter) : packed;
                }

                cue = LatinVocabulary.Find(packed).Cue;
            }
            else if (kind is CharKind.Han or CharKind.Kana or CharKind.Hangul)
            {
                (cue, var length) = EastAsianCues.At(text[at..]);
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

            if (cue != Cue.None && memory.Note(cue, start, at) is (Cue.Phrase or Cue.PrivateKey or Cue.Harmless) and var meaning)
            {
                return meaning;
            }
        }

        return Cue.None;
    }
}
