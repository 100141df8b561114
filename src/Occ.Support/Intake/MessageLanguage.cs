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
    public static string Of(string text, TokenRun tokens, IReadOnlyList<IntakeEntity> entities)
    {
        var (han, traditional, kana, hangul) = (0, 0, 0, 0);
        foreach (ref readonly var token in tokens.AsSpan())
        {
            if (token.IsIdeograph)
            {
                var c = text[token.Start];
                han += Scripts.IsHan(c) ? 1 : 0;
                traditional += Scripts.IsTraditional(c) ? 1 : 0;
                kana += Scripts.IsKana(c) ? 1 : 0;
                hangul += Scripts.IsHangul(c) ? 1 : 0;
            }
        }

        var latin = LatinWords(text, tokens, entities);
        var latinWords = latin.Words;
        return kana >= 2 && kana * 4 >= han && kana + han >= latinWords ? "ja"
            : hangul >= 2 && hangul >= latinWords ? "ko"
            : han > 0 && han * 3 >= latinWords * 2 ? traditional * 12 > han ? "zh-Hant" : LanguageTag.SimplifiedChinese
            : latinWords == 0 ? Undetermined
            : latin.Spanish > latin.English ? "es"
            : latin.English > 0 || (latinWords <= MaxUnknownWords && !latin.IsForeign) ? LanguageTag.English
            : Undetermined;
    }

    private static (int Words, int English, int Spanish, bool IsForeign) LatinWords(ReadOnlySpan<char> text, TokenRun tokens, IReadOnlyList<IntakeEntity> entities)
    {
        var (words, english, next, isForeign) = (0, 0, 0, false);
        var spanish = text.ContainsAny('¿', '¡') ? 2 * (text.Count('¿') + text.Count('¡')) : 0;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            while (next < entities.Count && entities[next].End <= token.Start)
            {
                next++;
            }

            var isNamed = next < entities.Count && token.Start >= entities[next].Start && entities[next].Kind is not (IntakeEntityKind.Error or IntakeEntityKind.Time);
            if (token.IsBreak || token.IsIdeograph || isNamed)
            {
                continue;
            }

            var hasLetter = false;
            foreach (var c in text[token.Start..token.End])
            {
                hasLetter |= char.IsAsciiLetter(c) || (c > '\u007f' && char.IsLetter(c));
                spanish += c is 'ñ' or 'Ñ' ? 2 : 0;
                isForeign |= c > '\u024f' && char.IsLetter(c);
            }

            words += hasLetter ? 1 : 0;
            var languages = SmallWords.Get(token.Hash);
            english += (languages & English) != 0 ? 1 : 0;
            spanish += (languages & Spanish) != 0 ? 1 : 0;
        }

        return (words, english, spanish, isForeign);
    }

    private static HashMap LoadSmallWords()
    {
        var languages = new HashMap();
        foreach (var (word, language) in WordTable.Of("small-word").Words)
        {
            var hash = MessageTokens.HashOf(word);
            languages.Set(hash, languages.Get(hash) | (language == "es" ? Spanish : English));
        }

        return languages;
    }
}
