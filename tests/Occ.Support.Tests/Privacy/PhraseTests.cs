using FsCheck.Xunit;
using static Occ.Support.Tests.Privacy.PhraseSearch;

namespace Occ.Support.Tests.Privacy;

public sealed class PhraseTests
{
    private static readonly (string Before, string After)[] Announced = [("My recovery phrase is: ", "\nplease help"), ("助记词：", "\n谢谢")];

    [Fact]
    public void Nearly_every_phrase_of_every_scheme_is_found_whole_in_every_layout() =>
        Assert.InRange(ShareFoundWhole(PhraseLayouts.Plain, Surroundings, 2), 0.995, 1);

    [Fact]
    public void Nearly_every_damaged_phrase_is_found_whole_behind_a_cue() =>
        Assert.InRange(ShareFoundWhole(PhraseLayouts.Damaged, Announced, 2), 0.96, 1);

    [Fact]
    public void Most_damaged_phrases_are_found_whole_without_a_cue() =>
        Assert.InRange(ShareFoundWhole(PhraseLayouts.Damaged, [("", ""), ("Hello, the wallet shows an error. ", "\n\nThank you")], 2), 0.94, 1);

    [Property(MaxTest = 300)]
    public void A_phrase_of_any_scheme_is_redacted_and_leaves_nothing_to_find(int seed, byte scheme, byte layout, byte surrounding)
    {
        var around = Of(Surroundings, surrounding);
        var text = around.Before + Of(PhraseLayouts.Plain, layout).Write(Of(Phrases.Schemes, scheme).Make(seed)) + around.After;
        Assert.Empty(Find(SecretScanner.Default.Redact(text).Text.Value));
    }

    [Property(MaxTest = 2000)]
    public void A_valid_phrase_of_any_BIP39_list_is_found_whole_in_every_layout(int seed, byte scheme, byte layout, byte surrounding)
    {
        var (name, list, make) = Of([.. Phrases.Schemes.Where(s => s.List is > PhraseList.English and <= PhraseList.Korean)], scheme);
        Assert.NotEmpty(name);
        Assert.NotEqual(PhraseList.English, list);
        FoundWhole(make(seed), Of(PhraseLayouts.Plain, layout), Of(Surroundings, surrounding));
    }

    [Property(MaxTest = 2000)]
    public void A_valid_English_phrase_is_found_whole_in_every_layout(int seed, byte length, byte layout, byte surrounding) =>
        FoundWhole(Phrases.Make(Phrases.English, Of(Phrases.Lengths, length), seed), Of(PhraseLayouts.Plain, layout), Of(Surroundings, surrounding));

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

    [Theory]
    [InlineData("my phrase is ", ", help")]
    [InlineData("my phrase is ", ", please")]
    [InlineData("my phrase is ", " please restore")]
    [InlineData("seed: ", " can you restore")]
    [InlineData("seed: ", " can you help me")]
    [InlineData("hello ", ", help")]
    [InlineData("hi, ", ". it does not work, can you help?")]
    [InlineData("", " help")]
    [InlineData("助记词是 ", "，帮帮我")]
    [InlineData("我的助记词：", " 请帮忙恢复")]
    public void A_phrase_of_one_word_said_again_and_again_is_found_within_a_sentence(string before, string after)
    {
        foreach (var (word, last) in new[] { ("abandon", "about"), ("zoo", "wrong"), ("abandon", "abandon") })
        {
            var phrase = string.Concat(Enumerable.Repeat(word + " ", 11)) + last;
            if (last != word || before.Contains('词'))
            {
                Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase + after));
            }
        }
    }

    [Property(MaxTest = 500)]
    public void A_numbered_list_of_any_length_is_found_whole_in_the_text_of_an_exception(int seed, byte length, byte layout)
    {
        const string before = "System.InvalidOperationException: ", after = "\n   at Wallet.Restore(String phrase) in /src/Wallet.cs:line 12";
        FoundWhole(
            Phrases.Make(Phrases.English, Of(Phrases.Lengths, length), seed),
            Of([.. PhraseLayouts.Plain.Where(l => l.Name is "two columns" or "three columns" or "numbers")], layout),
            (before, after));
    }

    [Fact]
    public void Of_25_numbered_words_in_columns_the_first_is_not_taken_for_prose()
    {
        string[] words =
        [
            "walk", "era", "same", "answer", "match", "trial", "possible", "true", "border", "upon", "language", "unique", "diagram",
            "problem", "minor", "immune", "pole", "approve", "boat", "cannon", "elegant", "life", "series", "absent", "pass",
        ];
        FoundWhole(words, PhraseLayouts.Plain.First(l => l.Name == "two columns"), ("System.InvalidOperationException: ", "\n   at Wallet.Restore(String phrase)"));
    }

    [Fact]
    public void A_phrase_in_the_text_of_an_exception_is_found_whole()
    {
        const string before = "System.InvalidOperationException: outer ---> System.FormatException: ";
        for (var seed = 0; seed < 50; seed++)
        {
            var phrase = string.Join(' ', Phrases.Make(Phrases.English, 12, seed));
            Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase + "\n   --- End of inner exception stack trace ---"));
        }
    }

    [Fact]
    public void Words_that_announce_the_phrase_are_no_part_of_it()
    {
        const string before = "seed phrase ";
        var phrase = string.Join(' ', Phrases.Make(Phrases.English, 12, 7));
        Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase));
    }

    [Theory]
    [InlineData("//Alice")]
    [InlineData("//polkadot//0/soft///secret")]
    public void The_path_and_password_behind_a_phrase_go_with_it(string path)
    {
        const string phrase = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
        Assert.Equal([(0, phrase.Length + path.Length)], Find(phrase + path + " does not work"));
    }

    /// <summary>Which share of phrases of all schemes and some layouts is found as exactly one finding from the first word to the last.</summary>
    private static double ShareFoundWhole((string Name, Func<string[], string> Write)[] layouts, (string Before, string After)[] surroundings, int seeds)
    {
        var outcomes = from scheme in Phrases.Schemes
                       from layout in layouts
                       from seed in Enumerable.Range(0, seeds)
                       let around = surroundings[(seed + scheme.Name.Length + layout.Name.Length) % surroundings.Length]
                       let phrase = layout.Write(scheme.Make((seed * 7) + 1))
                       select Find(around.Before + phrase + around.After) is [var only] && only == (around.Before.Length, phrase.Length);
        return outcomes.Average(found => found ? 1.0 : 0.0);
    }
}
