using System.Buffers;

namespace Occ.Support;

/// <summary>Finds a private key or recovery phrase in a text that should have been an address or a memo.</summary>
internal static class SecretText
{
    private const string Key = "private-key";
    private const string Phrase = "recovery-phrase";
    private const int FewestWords = 12;
    private const int KeyPairNumbers = 64;

    private static readonly SearchValues<char> ListCharacters = SearchValues.Create("0123456789, \r\n\t");

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Finds the first secret.</summary>
    public static Recognition? Find(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
            {
                at++;
            }

            if (KeyAt(text, start, at) is { } key)
            {
                return new(AddressVerdict.Secret, Key, key);
            }
        }

        // One word alone is neither a list nor a phrase.
        return !text.ContainsAnyExcept(LettersAndDigits) ? null
            : IsKeyPairList(text) ? new(AddressVerdict.Secret, Key) : FindPhrase(text) is { } words ? new(AddressVerdict.Secret, Phrase, words) : null;
    }

    private static Range? KeyAt(ReadOnlySpan<char> text, int start, int end)
    {
        var token = text[start..end];
        var before = text[Math.Max(0, start - 32)..start];
        if (token.Length is < SecretKeyFormats.Shortest or > SecretKeyFormats.Longest)
        {
            return null;
        }

        if (SecretKeyFormats.Judge(before, token) is { } known)
        {
            return (start - known.Prefix)..end;
        }

        var isNamedHex = token.Length is 64 or 66 && (before.EndsWith("-priv-", StringComparison.Ordinal)
            || before.EndsWith("nanoseed:", StringComparison.OrdinalIgnoreCase) || before.EndsWith("nanokey:", StringComparison.OrdinalIgnoreCase));
        return isNamedHex || IsDamagedWif(token) || IsCodex32(token) ? start..end : null;
    }

    /// <summary>A key of Bitcoin in which a letter was mistyped is a secret all the same.</summary>
    private static bool IsDamagedWif(ReadOnlySpan<char> token)
    {
        if (token.Length is not (51 or 52))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[38];
        var length = Base58.Decode(token, bytes);
        var isKey = bytes[0] is 0x80 or 0xEF && (length == 37 || (length == 38 && bytes[33] == 1));
        bytes.Clear();
        return isKey;
    }

    /// <summary>A share by BIP-93: a threshold of 0 or 2 to 9, an identifier and an index in front of the data.</summary>
    private static bool IsCodex32(ReadOnlySpan<char> token) =>
        token.Length is >= 48 and <= 127
        && token.StartsWith("ms1", StringComparison.OrdinalIgnoreCase)
        && token[3] is '0' or (>= '2' and <= '9')
        && Bech32.IndexOfForeign(token[4..]) < 0;

    /// <summary>A key pair as Solana's tools save it: 64 numbers below 256 in brackets.</summary>
    private static bool IsKeyPairList(ReadOnlySpan<char> text)
    {
        var list = text.Trim();
        return list is ['[', .., ']'] && list.Count(',') == KeyPairNumbers - 1 && !list[1..^1].ContainsAnyExcept(ListCharacters);
    }

    /// <summary>The first run of twelve words or more as word lists have them: three to eight letters in one case, or one Chinese character each.</summary>
    private static Range? FindPhrase(ReadOnlySpan<char> text)
    {
        if (text.Length < (2 * FewestWords) - 1)
        {
            return null;
        }

        var (count, start, end, wasHan) = (0, 0, 0, false);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            // Phrases are numbered in many ways: "1. word", "2) word", "3word".
            var word = text[from..at].TrimStart("0123456789");
            if (word.IsEmpty)
            {
                continue;
            }

            var isHan = word.Length == 1 && word[0] is >= '\u4e00' and <= '\u9fff';
            if (!isHan && !IsWord(word))
            {
                if (count >= FewestWords)
                {
                    break;
                }

                count = 0;
                continue;
            }

            (count, start) = count == 0 || isHan != wasHan ? (1, from) : (count + 1, start);
            (end, wasHan) = (at, isHan);
        }

        return count >= FewestWords ? start..end : null;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        var isOneCase = !word.ContainsAnyExceptInRange('a', 'z') || !word.ContainsAnyExceptInRange('A', 'Z') || (char.IsAsciiLetterUpper(word[0]) && !word[1..].ContainsAnyExceptInRange('a', 'z'));
        return word.Length is >= 3 and <= 8 && isOneCase && !IsProse(word);
    }

    /// <summary>Words of sentences that are in no word list: a run that holds one is prose.</summary>
    private static bool IsProse(ReadOnlySpan<char> word)
    {
        const int longest = 4;
        Span<char> lower = stackalloc char[longest];
        return word.Length <= longest
            && lower[..word.ToLowerInvariant(lower)] is "the" or "not" or "has" or "for" or "and" or "are" or "was" or "with" or "from" or "been" or "but" or "can" or "does";
    }
}
