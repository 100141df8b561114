namespace Occ.Support;

/// <summary>Tells the language of a message by its scripts and its small words.</summary>
internal static class MessageLanguage
{
    public const string Undetermined = "und";
    private const int MaxUnknownWords = 3;
    private static readonly WordTable SmallWords = WordTable.Of("small-word");

    /// <summary>Tells the language; ids, links and names found in the message don't count.</summary>
    public static string Of(string text, MessageWords marks, IReadOnlyList<IntakeEntity> entities)
    {
        var (han, traditional, kana, hangul) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            han += Scripts.IsHan(c) ? 1 : 0;
            traditional += Scripts.IsHan(c) && Scripts.IsTraditional(c) ? 1 : 0;
            kana += Scripts.IsKana(c) ? 1 : 0;
            hangul += Scripts.IsHangul(c) ? 1 : 0;
        }

        var latin = LatinWords(text, marks, entities);
        var latinWords = latin.Words;
        return kana >= 2 && kana * 4 >= han && kana + han >= latinWords ? "ja"
            : hangul >= 2 && hangul >= latinWords ? "ko"
            : han > 0 && han * 3 >= latinWords * 2 ? traditional * 12 > han ? "zh-Hant" : LanguageTag.SimplifiedChinese
            : latinWords == 0 ? Undetermined
            : latin.Spanish > latin.English ? "es"
            : latin.English > 0 || (latinWords <= MaxUnknownWords && !latin.IsForeign) ? LanguageTag.English
            : Undetermined;
    }

    private static (int Words, int English, int Spanish, bool IsForeign) LatinWords(ReadOnlySpan<char> text, MessageWords marks, IReadOnlyList<IntakeEntity> entities)
    {
        var (words, english, spanish, isForeign, next) = (0, 0, 0, false, 0);
        for (var at = 0; at < text.Length; at++)
        {
            while (next < entities.Count && entities[next].End <= at)
            {
                next++;
            }

            if (next < entities.Count && at >= entities[next].Start && entities[next].Kind is not (IntakeEntityKind.Error or IntakeEntityKind.Time))
            {
                at = entities[next].End - 1;
                continue;
            }

            if (!MessageTokens.IsWord(text[at]))
            {
                spanish += text[at] is '¿' or '¡' ? 2 : 0;
                continue;
            }

            if (marks.Has(at, SmallWords.Bit) && SmallWords.Match(text, at, out var language) > 0)
            {
                english += language == "en" ? 1 : 0;
                spanish += language == "es" ? 1 : 0;
            }

            var hasLetter = false;
            for (; at < text.Length && (MessageTokens.IsWord(text[at]) || MessageTokens.IsApostrophe(text[at])); at++)
            {
                hasLetter |= char.IsLetter(text[at]);
                spanish += text[at] is 'ñ' or 'Ñ' ? 2 : 0;
                isForeign |= text[at] > '\u024f' && char.IsLetter(text[at]);
            }

            words += hasLetter ? 1 : 0;
            at--;
        }

        return (words, english, spanish, isForeign);
    }
}
