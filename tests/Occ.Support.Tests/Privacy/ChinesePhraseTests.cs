using FsCheck.Xunit;
using static Occ.Support.Tests.Privacy.PhraseSearch;

namespace Occ.Support.Tests.Privacy;

public sealed class ChinesePhraseTests
{
    /// <summary>Layouts without other letters between the characters.</summary>
    private static readonly (string Name, Func<string[], string> Write)[] HanLayouts =
    [
        .. PhraseLayouts.Plain.Where(l => l.Name is "spaces" or "wide spaces" or "commas" or "tight commas" or "Chinese commas" or "lines" or "dashes" or "bars" or "quotes"
            or "bullets" or "numbers" or "numbers in a row" or "glued numbers" or "rows of four"),
    ];

    [Property(MaxTest = 1000)]
    public void A_valid_Chinese_phrase_with_separators_is_found_whole(int seed, byte length, byte layout, byte surrounding, bool traditional) =>
        FoundWhole(
            Phrases.Make(traditional ? Phrases.Traditional : Phrases.Simplified, Of(Phrases.Lengths, length), seed),
            Of(HanLayouts, layout),
            Of(Surroundings, surrounding));

    [Property(MaxTest = 1000)]
    public void A_valid_Chinese_phrase_without_spaces_is_found_whole_behind_a_cue(int seed, byte length, bool traditional, bool glued)
    {
        var phrase = string.Concat(Phrases.Make(traditional ? Phrases.Traditional : Phrases.Simplified, Of(Phrases.Lengths, length), seed));
        var before = glued ? "我的助记词是" : "助記詞：";
        Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase + "，谢谢"));
    }

    [Property(MaxTest = 500)]
    public void A_Chinese_phrase_of_Monero_is_found_whole(int seed, bool isShort, byte layout, byte surrounding) =>
        FoundWhole(Phrases.MoneroChinese(isShort ? 12 : 24, seed), Of(HanLayouts, layout), Of(Surroundings, surrounding));

    [Property(MaxTest = 500)]
    public void A_Chinese_phrase_of_Monero_without_spaces_is_found_whole_behind_a_cue(int seed, bool isShort, bool glued)
    {
        var phrase = string.Concat(Phrases.MoneroChinese(isShort ? 12 : 24, seed));
        var before = glued ? "我的门罗币助记词是" : "助记词：";
        Assert.Equal([(before.Length, phrase.Length)], Find(before + phrase + "，谢谢"));
    }

    [Fact]
    public void Nearly_every_Chinese_phrase_that_stands_alone_is_found_without_a_cue()
    {
        var missed = Enumerable.Range(0, 1000).Count(seed => Find(string.Concat(Phrases.Make(Phrases.Simplified, 12, seed))).Count == 0);
        Assert.InRange(missed, 0, 20);
    }
}
