using System.Text;

namespace Occ.Support;

/// <summary>What script a character is of, and how variants are folded into one.</summary>
internal static class Scripts
{
    private const char FirstHan = '\u3400';
    private const char LastHan = '\u9fff';

    /// <summary>Traditional characters with their simplified forms; any other stands for itself.</summary>
    private static readonly char[] Simplified = LoadPairs();

    public static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30fa';

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7a3';

    /// <summary>Whether a character is a token by itself.</summary>
    public static bool IsIdeograph(char c) => c >= '\u3041' && (IsHan(c) || IsKana(c) || IsHangul(c));

    public static bool IsTraditional(char c) => IsTabled(c) && Simplified[c - FirstHan] != c;

    /// <summary>Lower case, ASCII width, simplified form.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        >= '\uff01' and <= '\uff5e' => Fold((char)(c - 0xfee0)),
        >= FirstHan and <= LastHan => Simplified[c - FirstHan],
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsTabled(char c) => c is >= FirstHan and <= LastHan;

    private static char[] LoadPairs()
    {
        var simplified = new char[LastHan - FirstHan + 1];
        for (var i = 0; i < simplified.Length; i++)
        {
            simplified[i] = (char)(FirstHan + i);
        }

        foreach (var pair in Encoding.UTF8.GetString(EmbeddedContent.Bytes("intake/traditional.txt")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            simplified[pair[0] - FirstHan] = pair[1];
        }

        return simplified;
    }
}
