namespace Occ.Support;

/// <summary>The checksum of BIP-39: the last bits of a phrase are the first of the SHA-256 of the others.</summary>
internal static class PhraseChecksum
{
    private const int BitsPerWord = 11;

    /// <summary>The longest phrase.</summary>
    public const int MostWords = 24;

    /// <summary>The shortest phrase.</summary>
    public const int FewestWords = 12;

    /// <summary>Whether a phrase can have this many words.</summary>
    public static bool IsLength(int words) => words is 12 or 15 or 18 or 21 or 24;

    /// <summary>Whether the words, in the list they were numbered by, are a valid phrase.</summary>
    public static bool IsValid(ReadOnlySpan<PhraseWord> words) => IsLength(words.Length) && (IsValid(words, traditional: false) || IsValid(words, traditional: true));

    private static bool IsValid(ReadOnlySpan<PhraseWord> words, bool traditional)
    {
        Span<byte> entropy = stackalloc byte[(MostWords * BitsPerWord / 8) + 1];
        uint bits = 0;
        var held = 0;
        var count = 0;
        foreach (var word in words)
        {
            var number = traditional ? word.Other : word.Number;
            if (number < 0)
            {
                return false;
            }

            bits = (bits << BitsPerWord) | (ushort)number;
            for (held += BitsPerWord; held >= 8; held -= 8)
            {
                entropy[count++] = (byte)(bits >> (held - 8));
            }
        }

        // A third of a bit a word is checksum: 12 words are 128 bits and 4 of checksum.
        var checksumBits = words.Length / 3;
        var entropyBytes = checksumBits * 4;
        var given = checksumBits == 8 ? entropy[entropyBytes] : (int)(bits & ((1u << held) - 1));
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256(entropy[..entropyBytes], hash);
        var valid = given == hash[0] >> (8 - checksumBits);
        entropy.Clear();
        return valid;
    }
}
