using System.Text;

namespace Occ.Support;

/// <summary>Characters that look like Latin letters and digits, and characters that browsers read as them.</summary>
/// <remarks>A table of our own (UTS #39 and decompositions, see <c>.config/links</c>), since an app with invariant globalization has none.</remarks>
internal static class LinkLetters
{
    private static readonly Lazy<(Dictionary<int, string> Looks, Dictionary<int, string> Reads)> Tables = new(Load);

    /// <summary>What a browser makes of a character in a host (NFKC); null where it stays.</summary>
    public static string? ReadAs(int code) => Tables.Value.Reads.GetValueOrDefault(code);

    /// <summary>A label as the eye takes it: Latin letters for all that look like them, marks dropped.</summary>
    public static string Skeleton(string label)
    {
        if (System.Text.Ascii.IsValid(label))
        {
            return label;
        }

        var skeleton = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                skeleton.Append((char)rune.Value);
            }
            else if (!IsMark(rune.Value))
            {
                Append(skeleton, rune);
            }
        }

        return skeleton.ToString();
    }

    private static void Append(StringBuilder skeleton, Rune rune)
    {
        if (Tables.Value.Looks.TryGetValue(rune.Value, out var look) || Tables.Value.Reads.TryGetValue(rune.Value, out look))
        {
            skeleton.Append(look);
        }
        else if (rune.IsBmp && LookAlikes.Of((char)rune.Value) is var plain and not '\0')
        {
            skeleton.Append(plain);
        }
        else
        {
            skeleton.Append(rune.ToString());
        }
    }

    /// <summary>Whether a character is drawn over the one before it.</summary>
    private static bool IsMark(int code) => code is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x489) or (>= 0x591 and <= 0x5BD) or (>= 0x610 and <= 0x61A) or (>= 0x64B and <= 0x65F)
        or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE20 and <= 0xFE2F);

    private static (Dictionary<int, string> Looks, Dictionary<int, string> Reads) Load()
    {
        var looks = new Dictionary<int, string>();
        var reads = new Dictionary<int, string>();
        var table = looks;
        foreach (var line in Encoding.UTF8.GetString(EmbeddedContent.ReadOne("links/letters.tsv")).AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                table = reads;
            }
            else if (line.IndexOf('\t') is > 0 and var tab)
            {
                var plain = line[..tab].ToString();
                foreach (var rune in line[(tab + 1)..].EnumerateRunes())
                {
                    table[rune.Value] = plain;
                }
            }
        }

        return (looks, reads);
    }
}
