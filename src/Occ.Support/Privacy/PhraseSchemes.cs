using System.Security.Cryptography;

namespace Occ.Support;

/// <summary>The checks of every way to write a key in words. Which are tried follows from the list and from how many words there are.</summary>
internal static class PhraseSchemes
{
    /// <summary>The most words that any scheme has.</summary>
    public const int MostWords = 33;

    /// <summary>The fewest words that any scheme has.</summary>
    public const int FewestWords = 12;

    /// <summary>How many words most phrases of a list have.</summary>
    public static bool IsLength(PhraseList list, int words) => list switch
    {
        PhraseList.Electrum => words is 12 or 24,
        PhraseList.Shamir or PhraseList.ShamirStems => words is 20 or 23 or 27 or 30 or 33,
        >= PhraseList.MoneroEnglish and <= PhraseList.MoneroLojban => words is 13 or 25,
        PhraseList.English or PhraseList.EnglishStems => words is 12 or 15 or 18 or 21 or 24 or 16 or 25,
        _ => words is 12 or 15 or 18 or 21 or 24 or 16,
    };

    /// <summary>How many words a phrase has whose checksum nobody can check, or that has none.</summary>
    public static bool IsUncheckedLength(PhraseList list, int words) =>
        list is PhraseList.English or PhraseList.EnglishStems ? words is 12 or 15 or 18 or 21 or 24 : IsLength(list, words);

    /// <summary>Whether the words are a phrase whose checksum fits.</summary>
    public static bool IsValid(PhraseList list, ReadOnlySpan<PhraseWord> words) => list switch
    {
        PhraseList.Electrum => false,
        PhraseList.Shamir or PhraseList.ShamirStems => IsLength(list, words.Length) && ShamirChecksum.IsValid(words),
        >= PhraseList.MoneroEnglish and <= PhraseList.MoneroLojban => IsLength(list, words.Length) && MoneroChecksum.IsValid(list, words),
        PhraseList.English => PhraseChecksum.IsValid(words) || IsEnglish(words) || IsPolyseed(words),
        PhraseList.EnglishStems => PhraseChecksum.IsValid(words) || (words.Length > 12 && IsEnglish(words)) || IsPolyseed(words),
        _ => PhraseChecksum.IsValid(words) || IsPolyseed(words),
    };

    private static bool IsEnglish(ReadOnlySpan<PhraseWord> words) => words.Length switch
    {
        12 or 13 => IsElectrum(words),
        24 => IsAezeed(words) || IsElectrum(words),
        25 => IsAlgorand(words),
        _ => false,
    };

    /// <summary>Electrum since 2.0: HMAC-SHA512 of the phrase under "Seed version" begins with a version: 01, 100, 101 or 102.</summary>
    private static bool IsElectrum(ReadOnlySpan<PhraseWord> words)
    {
        Span<byte> text = stackalloc byte[MostWords * (LatinVocabulary.PackedLetters + 1)];
        Span<byte> hash = stackalloc byte[HMACSHA512.HashSizeInBytes];
        var length = PhraseText.Write(words, text);
        HMACSHA512.HashData("Seed version"u8, text[..length], hash);
        text.Clear();
        return hash[0] == 0x01 || (hash[0] == 0x10 && hash[1] >> 4 <= 2);
    }

    /// <summary>Algorand: 24 words are a key, low bits first, and the 25th is the first 11 bits of its SHA-512/256.</summary>
    private static bool IsAlgorand(ReadOnlySpan<PhraseWord> words)
    {
        Span<byte> key = stackalloc byte[33];
        uint bits = 0;
        var held = 0;
        var count = 0;
        foreach (var word in words[..24])
        {
            bits |= (uint)word.Number << held;
            for (held += 11; held >= 8; held -= 8)
            {
                key[count++] = (byte)bits;
                bits >>= 8;
            }
        }

        Span<byte> hash = stackalloc byte[32];
        Digests.Sha512With256Bits(key[..32], hash);
        var valid = key[32] == 0 && words[24].Number == ((hash[0] | (hash[1] << 8)) & 0x7FF);
        key.Clear();
        return valid;
    }

    /// <summary>LND's aezeed: version 0, 28 bytes of cipher text and salt, and the CRC-32C of both.</summary>
    private static bool IsAezeed(ReadOnlySpan<PhraseWord> words)
    {
        Span<byte> bytes = stackalloc byte[33];
        uint bits = 0;
        var held = 0;
        var count = 0;
        foreach (var word in words)
        {
            bits = (bits << 11) | (ushort)word.Number;
            for (held += 11; held >= 8; held -= 8)
            {
                bytes[count++] = (byte)(bits >> (held - 8));
            }
        }

        var crc = uint.MaxValue;
        foreach (var b in bytes[..29])
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0x82F63B78);
            }
        }

        var valid = bytes[0] == 0 && ~crc == System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes[29..]);
        bytes.Clear();
        return valid;
    }

    /// <summary>Polyseed: the words are a polynomial over GF(2048) with the root 2, once the coin (0 to 2) is taken out of the second.</summary>
    private static bool IsPolyseed(ReadOnlySpan<PhraseWord> words)
    {
        const int length = 16, coins = 3;
        if (words.Length != length)
        {
            return false;
        }

        for (var coin = 0; coin < coins; coin++)
        {
            var value = 0;
            for (var i = length - 1; i >= 0; i--)
            {
                value = (value << 1) ^ ((value >> 10) * 0x805) ^ words[i].Number ^ (i == 1 ? coin : 0);
            }

            if (value == 0)
            {
                return true;
            }
        }

        return false;
    }
}
