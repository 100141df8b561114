namespace Occ.Support;

/// <summary>Finds a Chinese recovery phrase that is written without spaces.</summary>
/// <remarks>
/// Nearly every character of Chinese prose is in the list, so length and checksum say little. The list is sorted by
/// frequency: the mean number of prose is about 300, that of a random phrase about 1,023, of Monero's 813.
/// </remarks>
internal static class HanPhrase
{
    private const int CueReach = 40;
    private const int DirectReach = 3;
    private const int RareMean = 600, RareMeanWithCue = 500;
    private const int CommonBelow = 300;

    /// <summary>The lengths of BIP-39's phrases and of Monero's, 25 and 13.</summary>
    private static ReadOnlySpan<byte> Lengths => [25, 24, 21, 18, 15, 13, 12];

    /// <summary>Judges an unbroken run of Han characters.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="cueEnd">The position after the last cue for phrases, which may lie inside the run.</param>
    /// <param name="finding">The phrase.</param>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, int cueEnd, out SecretFinding finding)
    {
        finding = default;
        var isInside = cueEnd > start;
        var from = isInside ? cueEnd : start;
        if (isInside && from < end && text[from] is '是' or '为' or '為')
        {
            from++;
        }

        var cue = from - cueEnd <= CueReach;
        var direct = from - cueEnd <= DirectReach;
        Span<PhraseWord> words = stackalloc PhraseWord[Lengths[0]];
        foreach (var length in Lengths)
        {
            var whole = end - from == length;
            if ((whole || (isInside && end - from > length)) && TryRead(text.Slice(from, length), from, words[..length], out var mean))
            {
                var isMonero = MoneroChecksum.IsChinese(text, words[..length]);
                var valid = isMonero || PhraseChecksum.IsValid(words[..length]);
                if (whole && ((valid && (mean >= (isMonero ? RareMeanWithCue : RareMean) || direct)) || (cue && mean >= RareMeanWithCue)) || (valid && direct && mean >= RareMeanWithCue))
                {
                    finding = new(SecretKind.RecoveryPhrase, from, length, valid ? SecretCertainty.Certain : SecretCertainty.Likely, valid ? SecretReason.Checksum : SecretReason.Cue);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether characters in groups of a few are rare enough to be a phrase.</summary>
    public static bool IsRare(ReadOnlySpan<PhraseWord> words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            sum += Math.Max(word.Number, word.Other);
        }

        return sum >= RareMeanWithCue * words.Length;
    }

    /// <summary>One Han character as a word; false where neither list has it.</summary>
    public static bool TryWord(char han, int at, PhraseGap gap, out PhraseWord word)
    {
        var simplified = HanVocabulary.InSimplified(han);
        var traditional = HanVocabulary.InTraditional(han);
        word = new(at, at + 1, simplified, traditional, Math.Max(simplified, traditional) < CommonBelow, IsCue: false, gap);
        return simplified >= 0 || traditional >= 0;
    }

    private static bool TryRead(ReadOnlySpan<char> han, int at, Span<PhraseWord> words, out int mean)
    {
        mean = 0;
        for (var i = 0; i < han.Length; i++)
        {
            if (!TryWord(han[i], at + i, PhraseGap.Space, out words[i]))
            {
                return false;
            }

            mean += Math.Max(words[i].Number, words[i].Other);
        }

        mean /= han.Length;
        return true;
    }
}
