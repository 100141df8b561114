namespace Occ.Support.Fuzz;

/// <summary>What must hold for an answer, whatever was read.</summary>
internal static class Law
{
    public static void Holds(bool law, string what)
    {
        if (!law)
        {
            throw new BrokenLawException(what);
        }
    }

    /// <summary>A place lies within the text it was read from.</summary>
    public static void Within(string text, int start, int length, string what) =>
        Holds(start >= 0 && length >= 0 && start <= text.Length - length, $"{what} lies at {start}, {length} long, in a text of {text.Length}");

    /// <summary>Words for people are there in both languages.</summary>
    public static void Says(Func<string, string> words, string what)
    {
        Holds(!string.IsNullOrWhiteSpace(words("en")), $"{what} says nothing in English");
        Holds(!string.IsNullOrWhiteSpace(words("zh-CN")), $"{what} says nothing in Chinese");
    }

    /// <summary>Lists of words for people are as long in both languages, and no line is empty.</summary>
    public static void Says(Func<string, IReadOnlyList<string>> lines, string what)
    {
        var (english, chinese) = (lines("en"), lines("zh-CN"));
        Holds(english.Count == chinese.Count, $"{what} has {english.Count} lines in English and {chinese.Count} in Chinese");
        Holds(english.Concat(chinese).All(l => !string.IsNullOrWhiteSpace(l)), $"{what} has an empty line");
    }
}
