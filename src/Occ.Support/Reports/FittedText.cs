using System.Buffers;
using System.Text;

namespace Occ.Support;

/// <summary>Brings a text into the form in which a report keeps it: whole Unicode, no control characters, not too long.</summary>
/// <remarks>
/// Lone surrogates and control characters would not come back from JSON, or from a screen, as they went in. A text that
/// is too long is cut and ends in an ellipsis.
/// </remarks>
internal static class FittedText
{
    private const int MostRounds = 4;

    /// <summary>Control characters and surrogates: only a text with one of them, or one too long, can be unfit.</summary>
    private static readonly SearchValues<char> Doubts = SearchValues.Create(Unfit(""));
    private static readonly SearchValues<char> LineDoubts = SearchValues.Create(Unfit("\n\t"));

    private static string Unfit(string except)
    {
        var unfit = new StringBuilder();
        for (int c = char.MinValue; c <= char.MaxValue; c++)
        {
            if ((char.IsControl((char)c) && !except.Contains((char)c)) || char.IsSurrogate((char)c))
            {
                unfit.Append((char)c);
            }
        }

        return unfit.ToString();
    }

    /// <summary>Keeps line breaks and tabs.</summary>
    public static RedactedText Lines(RedactedText text, int max) => Fit(text, max, keepLines: true);

    /// <summary>Makes line breaks and tabs spaces.</summary>
    public static RedactedText OneLine(RedactedText text, int max) => Fit(text, max, keepLines: false);

    private static RedactedText Fit(RedactedText text, int max, bool keepLines)
    {
        if (text.IsEmpty)
        {
            return default;
        }

        if (text.Value.Length <= max && !text.Value.AsSpan().ContainsAny(keepLines ? LineDoubts : Doubts))
        {
            return text;
        }

        // A changed text is redacted again, because a cut or a replaced character may lay a secret bare.
        for (var round = 0; round < MostRounds; round++)
        {
            var fitted = Shape(text.Value, max, keepLines);
            if (fitted == text.Value)
            {
                return text;
            }

            text = SecretScanner.Default.ForFields.Redact(fitted).Text;
        }

        return default;
    }

    private static string Shape(string text, int max, bool keepLines)
    {
        var shaped = new StringBuilder(Math.Min(text.Length, 2 * max));
        var count = 0;
        var lastRune = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (count++ == max)
            {
                shaped.Length = lastRune;
                return shaped.Append('…').ToString();
            }

            lastRune = shaped.Length;
            var keep = !Rune.IsControl(rune) || (keepLines && rune.Value is '\n' or '\t');
            shaped.Append(keep ? rune.ToString() : " ");
        }

        return shaped.ToString();
    }
}
