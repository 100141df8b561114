using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class PhraseTests
{
    /// <summary>Ways to write a phrase down; each keeps the first and the last word at its ends, apart from labels.</summary>
    private static readonly (string Name, Func<string[], string> Write)[] Layouts =
    [
        ("spaces", w => string.Join(' ', w)),
        ("wide spaces", w => string.Join("\u3000", w)),
        ("commas", w => string.Join(", ", w)),
        ("tight commas", w => string.Join(',', w)),
        ("Chinese commas", w => string.Join('、', w)),
        ("lines", w => string.Join('\n', w)),
        ("Windows lines", w => string.Join("\r\n", w)),
        ("dashes", w => string.Join(" - ", w)),
        ("bars", w => string.Join(" | ", w)),
        ("quotes", w => string.Join("\", \"", w)),
        ("bullets", w => string.Join("\n- ", w)),
        ("numbers", w => string.Concat(w.Select((x, i) => $"{(i == 0 ? "" : $"\n{i + 1}. ")}{x}"))),
        ("numbers in a row", w => string.Concat(w.Select((x, i) => $"{(i == 0 ? "" : $" {i + 1}) ")}{x}"))),
        ("glued numbers", w => string.Concat(w.Select((x, i) => $"{(i == 0 ? "" : $" {i + 1}")}{x}"))),
        ("upper case", w => string.Join(' ', w).ToUpperInvariant()),
        ("title case", w => string.Join(' ', w.Select(x => char.ToUpperInvariant(x[0]) + x[1..]))),
        ("rows of four", w => string.Concat(w.Select((x, i) => (i == 0 ? "" : i % 4 == 0 ? "\n" : " ") + x))),
        ("sentences", w => string.Join(". ", w)),
    ];

    private static readonly (string Before, string After)[] Surroundings =
    [
        ("", ""),
        ("My phrase: ", ". Please help me, it does not work!"),
        ("Hello, the wallet shows an error. ", "\n\nThank you"),
        ("我的助记词是：", "，导入失败，请帮忙"),
        ("{\"text\":\"", "\"}"),
        ("请看： ", " 。谢谢"),
    ];

    [Property(MaxTest = 2000)]
    public void A_valid_English_phrase_is_found_whole_in_every_layout(int seed, byte length, byte layout, byte surrounding) =>
        FoundWhole(Phrases.Make(Phrases.English, Of(Phrases.Lengths, length), seed), Of(Layouts, layout), Of(Surroundings, surrounding));

    [Property(MaxTest = 1000)]
    public void A_valid_Chinese_phrase_with_separators_is_found_whole(int seed, byte length, byte layout, byte surrounding, bool traditional) =>
        FoundWhole(
            Phrases.Make(traditional ? Phrases.Traditional : Phrases.Simplified, Of(Phrases.Lengths, length), seed),
            Of([.. Layouts.Where(l => l.Name is not ("sentences" or "title case"))], layout),
            Of(Surroundings, surrounding));

    [Property(MaxTest = 1000)]
    public void A_valid_Chinese_phrase_without_spaces_is_found_whole_behind_a_cue(int seed, byte length, bool traditional, bool glued)
    {
        var phrase = string.Concat(Phrases.Make(traditional ? Phrases.Traditional : Phrases.Simplified, Of(Phrases.Lengths, length), seed));
        var before = glued ? "我的助记词是" : "助記詞：";
        Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase + "，谢谢"));
    }

    [Fact]
    public void Nearly_every_Chinese_phrase_that_stands_alone_is_found_without_a_cue()
    {
        var missed = Enumerable.Range(0, 1000).Count(seed => Find(string.Concat(Phrases.Make(Phrases.Simplified, 12, seed))).Count == 0);
        Assert.InRange(missed, 0, 20);
    }

    [Theory]
    [InlineData(12, 10)]
    [InlineData(24, 0)]
    public void Nearly_every_phrase_whose_checksum_fails_is_found_by_its_run(int length, int missedAtMost)
    {
        var missed = 0;
        for (var seed = 0; seed < 1000; seed++)
        {
            var words = Phrases.Make(Phrases.English, length, seed);
            words[^1] = Phrases.English[(Array.IndexOf(Phrases.English, words[^1]) + 1) % 2048];
            var phrase = string.Join(' ', words);
            missed += Find(phrase) is [var only] && only == (0, phrase.Length) ? 0 : 1;
        }

        Assert.InRange(missed, 0, missedAtMost);
    }

    [Fact]
    public void Most_parts_of_a_phrase_are_found_behind_a_cue()
    {
        const string before = "My recovery phrase starts: ";
        var found = Enumerable.Range(0, 1000).Count(seed =>
        {
            var part = string.Join(' ', Phrases.Make(Phrases.English, 12, seed)[..8]);
            return Find(before + part) is [var only] && only == (before.Length, part.Length);
        });
        Assert.InRange(found, 750, 1000);
    }

    [Fact]
    public void A_phrase_of_common_words_is_found_by_its_checksum()
    {
        foreach (var phrase in new[]
        {
            "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
            "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong",
        })
        {
            Assert.Equal([(0, phrase.Length)], Find(phrase));
        }
    }

    [Fact]
    public void Words_that_announce_the_phrase_are_no_part_of_it()
    {
        const string before = "seed phrase ";
        var phrase = string.Join(' ', Phrases.Make(Phrases.English, 12, 7));
        Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase));
    }

    private static void FoundWhole(string[] words, (string Name, Func<string[], string> Write) layout, (string Before, string After) around)
    {
        var phrase = layout.Write(words);
        var text = around.Before + phrase + around.After;
        var found = Find(text);
        Assert.True(found is [var only] && only == (around.Before.Length, phrase.Length), $"{layout.Name}: {text}: {string.Join(';', found)}");
    }

    private static T Of<T>(T[] all, byte which) => all[which % all.Length];

    private static List<(int Start, int Length)> Find(string text) =>
        [.. SecretScanner.Default.Scan(text).Where(f => f.Kind == SecretKind.RecoveryPhrase).Select(f => (f.Start, f.Length))];
}
