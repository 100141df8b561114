namespace Occ.Support.Tests.Privacy;

/// <summary>Searches for phrases in sentences and layouts.</summary>
internal static class PhraseSearch
{
    public static readonly (string Before, string After)[] Surroundings =
    [
        ("", ""),
        ("My phrase: ", ". Please help me, it does not work!"),
        ("Hello, the wallet shows an error. ", "\n\nThank you"),
        ("我的助记词是：", "，导入失败，请帮忙"),
        ("{\"text\":\"", "\"}"),
        ("请看： ", " 。谢谢"),
    ];

    public static void FoundWhole(string[] words, (string Name, Func<string[], string> Write) layout, (string Before, string After) around)
    {
        var phrase = layout.Write(words);
        var text = around.Before + phrase + around.After;
        var found = Find(text);
        Assert.True(
            found is [var only] && only.Start + only.Length == around.Before.Length + phrase.Length && (only.Start == around.Before.Length || IsListWord(around.Before, only.Start)),
            $"{layout.Name}: {text}: {string.Join(';', found)}");
    }

    /// <summary>Whether a word of the list stands right in front, which makes 16 words with 15, and of those three in 2,048 are valid as a Polyseed.</summary>
    private static bool IsListWord(string before, int start) => start < before.Length && Phrases.English.Contains(before[start..].Trim('"', ':', ' '));

    public static T Of<T>(T[] all, byte which) => all[which % all.Length];

    public static List<(int Start, int Length)> Find(string text) =>
        [.. SecretScanner.Default.Scan(text).Where(f => f.Kind == SecretKind.RecoveryPhrase).Select(f => (f.Start, f.Length))];
}
