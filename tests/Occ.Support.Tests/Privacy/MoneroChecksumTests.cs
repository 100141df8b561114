using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class MoneroChecksumTests
{
    [Property]
    public void The_last_word_repeats_the_one_that_the_checksum_says(int seed)
    {
        for (var list = PhraseList.MoneroEnglish; list < PhraseList.MoneroLojban; list++)
        {
            var words = Read(list, Phrases.Monero(list, 24, seed));
            Assert.True(MoneroChecksum.IsValid(list, words), list.ToString());
            words[^1] = words.First(w => w.Number != words[^1].Number);
            Assert.Equal(list is PhraseList.MoneroGerman or PhraseList.MoneroSpanish or PhraseList.MoneroRussian, MoneroChecksum.IsValid(list, words));
            words[^1] = words[^1] with { Number = -2 };
            Assert.False(MoneroChecksum.IsValid(list, words));
        }
    }

    [Property]
    public void In_Chinese_it_repeats_one_of_the_first_1626_characters(int seed, bool isShort)
    {
        var phrase = Phrases.MoneroChinese(isShort ? 12 : 24, seed);
        var words = phrase.Select((w, i) => new PhraseWord(i, i + 1, (short)Array.IndexOf(Phrases.Simplified, w), -1, false, false, PhraseGap.Space)).ToArray();
        var text = string.Concat(phrase);
        Assert.True(MoneroChecksum.IsChinese(text, words));
        Assert.False(MoneroChecksum.IsChinese(text, words.AsSpan(..^1)));
        words[3] = words[3] with { Number = 1626 };
        Assert.False(MoneroChecksum.IsChinese(text, words));
        words[3] = words[3] with { Number = -1 };
        Assert.False(MoneroChecksum.IsChinese(text, words));
    }

    private static PhraseWord[] Read(PhraseList list, string[] phrase) =>
        [.. phrase.Select(w => new PhraseWord(0, 0, (short)Array.IndexOf(Phrases.List(list), w), -1, false, false, PhraseGap.Space, PhraseLetters.Pack(w)))];
}
