using System.Collections.Frozen;
using System.Text;

namespace Occ.Support;

/// <summary>What script a character is of, and how variants are folded into one.</summary>
internal static class Scripts
{
    /// <summary>Traditional characters with their simplified forms, in pairs.</summary>
    private static readonly FrozenDictionary<char, char> Simplified = LoadPairs();

    public static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30fa';

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7a3';

    /// <summary>Whether a character is a token by itself.</summary>
    public static bool IsIdeograph(char c) => c >= '\u3041' && (IsHan(c) || IsKana(c) || IsHangul(c));

    public static bool IsTraditional(char c) => Simplified.ContainsKey(c);

    /// <summary>Lower case, ASCII width, simplified form.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c,
        >= '\uff01' and <= '\uff5e' => Fold((char)(c - 0xfee0)),
        >= '\u3400' and <= '\u9fff' => Simplified.GetValueOrDefault(c, c),
        _ => char.ToLowerInvariant(c),
    };

    private static FrozenDictionary<char, char> LoadPairs()
    {
        var pairs = Encoding.UTF8.GetString(EmbeddedContent.ReadOne("intake/traditional.txt")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return pairs.ToFrozenDictionary(pair => pair[0], pair => pair[1]);
    }
}
