namespace Occ.Support;

/// <summary>Tells the language of a message by its scripts and its small words.</summary>
internal static class MessageLanguage
{
    public const string Undetermined = "und";
    private const int MaxUnknownWords = 3;
    private const int English = 1;
    private const int Spanish = 2;
    private static readonly HashMap SmallWords = LoadSmallWords();

    /// <summary>Tells the language; ids, links and names found in the message don't count.</summary>
    public static string Of(string text, IReadOnlyList<IntakeEntity> entities)
    {
        var (han, traditional, kana, hangul) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            if (c < Scripts.FirstIdeograph)
            {
                continue;
            }

            han += Scripts.IsHan(c) ? 1 : 0;
            traditional += Scripts.IsHan(c) && Scripts.IsTraditional(c) ? 1 : 0;
            kana += Scripts.IsKana(c) ? 1 : 0;
            hangul += Scripts.IsHangul(c) ? 1 : 0;
        }

        var latin = LatinWords(text, entities);
        var latinWords = latin.Words;
        return kana >= 2 && kana * 4 >= han && kana + han >= latinWords ? "ja"
            : hangul >= 2 && hangul >= latinWords ? "ko"
            : han > 0 && han * 3 >= latinWords * 2 ? traditional * 12 > han ? "zh-Hant" : LanguageTag.SimplifiedChinese
            : latinWords == 0 ? Undetermined
            : latin.Spanish > latin.English ? "es"
            : latin.English > 0 || (latinWords <= MaxUnknownWords && !latin.IsForeign) ? LanguageTag.English
            : Undetermined;
    }

    private static (int Words, int English, int Spanish, bool IsForeign) LatinWords(ReadOnlySpan<char> text, IReadOnlyList<IntakeEntity> entities)
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

            var hasLetter = false;
            var hash = MessageTokens.Begin;
            for (; at < text.Length && (MessageTokens.IsWord(text[at]) || MessageTokens.IsApostrophe(text[at])); at++)
            {
                if (char.IsAsciiLetter(text[at]))
                {
                    hasLetter = true;
                    hash = MessageTokens.Next(hash, (char)(text[at] | 0x20));
                    continue;
                }

                hasLetter |= char.IsLetter(text[at]);
                spanish += text[at] is 'ñ' or 'Ñ' ? 2 : 0;
                isForeign |= text[at] > '\u024f' && char.IsLetter(text[at]);
                hash = MessageTokens.IsApostrophe(text[at]) ? hash : MessageTokens.Next(hash, Scripts.Fold(text[at]));
            }

            words += hasLetter ? 1 : 0;
            var languages = SmallWords.Get(hash);
            english += (languages & English) != 0 ? 1 : 0;
            spanish += (languages & Spanish) != 0 ? 1 : 0;
            at--;
        }

        return (words, english, spanish, isForeign);
    }

    private static HashMap LoadSmallWords()
    {
        var languages = new HashMap();
        foreach (var (word, language) in WordTable.Of("small-word").Pairs)
        {
            var hash = MessageTokens.Of(word)[0].Hash;
            languages.Set(hash, languages.Get(hash) | (language == "es" ? Spanish : English));
        }

        return languages;
    }
}
