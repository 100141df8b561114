namespace Occ.Support;

/// <summary>Cuts a message into words; Chinese, Japanese and Korean into characters. Case, width and script variants are folded.</summary>
internal static class MessageTokens
{
    public const int LongestWord = 24;

    /// <summary>Stands for a code unit that must not be read (U+FFFC, object replacement): part of no word and no number.</summary>
    public const char Mask = '\ufffc';

    private const ulong HashBasis = 14695981039346656037; // FNV-1a, 64 bits
    private const ulong HashPrime = 1099511628211;

    public static TokenRun Of(ReadOnlySpan<char> text)
    {
        var tokens = new TokenRun((text.Length / 4) + 4);
        for (var at = 0; at < text.Length;)
        {
            if (TryRead(text, ref at, out var token))
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    /// <summary>Reads what stands at a position and goes behind it; false where it is nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out MessageToken token)
    {
        var c = text[at];
        if (Scripts.IsIdeograph(c))
        {
            token = new(at, at + 1, Next(HashBasis, Scripts.Fold(c)), false, true);
            at++;
            return true;
        }

        if (IsWord(c))
        {
            token = Word(text, ref at);
            return true;
        }

        var isBreak = IsBreak(text, at);
        token = isBreak ? new(at, at + 1, 0, true, false) : default;
        at++;
        return isBreak;
    }

    /// <summary>The hash of the first word of a text that has one.</summary>
    public static ulong HashOf(ReadOnlySpan<char> text)
    {
        using var tokens = Of(text);
        return tokens[0].Hash;
    }

    /// <summary>The hash after one more letter; begin with <see cref="Begin"/>.</summary>
    public static ulong Next(ulong hash, char folded) => (hash ^ folded) * HashPrime;

    public static ulong Begin => HashBasis;

    /// <summary>Whether a character is part of a word as far as <see cref="Of"/> is concerned; apostrophes are, and vanish.</summary>
    public static bool IsWord(char c) => c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && !Scripts.IsIdeograph(c);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static MessageToken Word(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        var hash = HashBasis;
        for (; at < text.Length; at++)
        {
            if (IsWord(text[at]))
            {
                hash = Next(hash, Scripts.Fold(text[at]));
            }
            else if (!IsApostrophe(text[at]) || at + 1 == text.Length || !IsWord(text[at + 1]))
            {
                break;
            }
        }

        return new(start, at, at - start > LongestWord ? 0 : hash, false, false);
    }

    private static bool IsBreak(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\n' or '!' or '?' or ';' or ',' or '。' or '，' or '！' or '？' or '；' or '…' or Mask => true,
        '.' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
