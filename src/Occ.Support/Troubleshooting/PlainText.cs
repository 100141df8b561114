using System.Text;

namespace Occ.Support;

/// <summary>Makes free text fit to be stored and shown: one line of well-formed Unicode that can't turn the words around it.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // reads U+FFFD for half a surrogate pair, which no JSON can carry
        {
            if (Rune.IsControl(rune))
            {
                plain.Append(' ');
            }
            else if (!IsInvisible(rune.Value))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>Zero-width characters, and the marks that change the direction of writing (Unicode Standard Annex 9, section 2).</summary>
    private static bool IsInvisible(int rune) => rune is (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or 0xFEFF;
}
