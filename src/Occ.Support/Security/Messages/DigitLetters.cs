namespace Occ.Support;

/// <summary>Reads digits and signs as the letters that they stand for, as in <c>s33d</c>, where that makes a word of the book.</summary>
internal static class DigitLetters
{
    private const string Signs = "0134578@$!";
    private const string Letters = "oieastbasi";

    /// <summary>Writes the letters in place.</summary>
    public static void Fold(Span<char> text, HashMap vocabulary)
    {
        Span<char> folded = stackalloc char[MessageTokens.LongestWord];
        for (var at = 0; at < text.Length;)
        {
            if (!IsOfWord(text[at]))
            {
                at++;
                continue;
            }

            var (start, letters, signs) = (at, 0, 0);
            for (; at < text.Length && IsOfWord(text[at]); at++)
            {
                var isLetter = char.IsAsciiLetter(text[at]);
                letters += isLetter ? 1 : 0;
                signs += isLetter ? 0 : 1;
            }

            var length = at - start;
            if (letters < 2 || signs == 0 || length > folded.Length)
            {
                continue;
            }

            // A mark of the sentence may follow the word.
            length -= text[at - 1] == '!' ? 1 : 0;
            for (var i = 0; i < length; i++)
            {
                folded[i] = Signs.IndexOf(text[start + i], StringComparison.Ordinal) is >= 0 and var sign ? Letters[sign] : text[start + i];
            }

            if (!folded[..length].SequenceEqual(text.Slice(start, length)) && vocabulary.Get(MessageTokens.HashOf(folded[..length])) != 0)
            {
                folded[..length].CopyTo(text[start..]);
            }
        }
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '@' or '$' or '!';
}
