namespace Occ.Support.Samples;

/// <summary>The language to speak: <c>--lang</c>, else the environment, else what was pasted.</summary>
internal static class LanguageChoice
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language that was asked for or that the environment names; null where only a text can tell.</summary>
    /// <remarks>English is what a machine says that nobody set up, so it leaves room for a text in another language.</remarks>
    public static string? Of(string? option, Func<string, string?> variable)
    {
        if (!string.IsNullOrWhiteSpace(option))
        {
            return LanguageTag.ToBuiltIn(option);
        }

        var locale = Variables.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        var language = LanguageTag.ToBuiltIn(locale?.Split('.', '@')[0]);
        return language == LanguageTag.English ? null : language;
    }

    /// <summary>The other of the two languages.</summary>
    public static string Other(string language) => language == LanguageTag.English ? LanguageTag.SimplifiedChinese : LanguageTag.English;

    /// <summary>The language of a text: Chinese where it has a Han character and no kana or hangul.</summary>
    public static string OfText(string text)
    {
        var isHan = false;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u30ff' or >= '\uac00' and <= '\ud7a3')
            {
                return LanguageTag.English;
            }

            isHan |= c is >= '\u4e00' and <= '\u9fff';
        }

        return isHan ? LanguageTag.SimplifiedChinese : LanguageTag.English;
    }
}
