using FsCheck.Xunit;

namespace Occ.Support.Tests.Privacy;

public sealed class SecretSampleTests
{
    public static TheoryData<string> Names => [.. SecretSamples.All.Select(s => s.Name)];

    /// <summary>An AWS id has a chance of one in two hundred to hold no digit.</summary>
    private const int Tries = 60, Misses = 1;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_secret_of_every_kind_is_found_whole_in_sentences_of_six_languages(string name)
    {
        var (_, kind, make, sentences) = SecretSamples.All.Single(s => s.Name == name);
        var random = new Random(name.Length);
        var misses = new List<string>();
        for (var i = 0; i < Tries; i++)
        {
            var secret = make(random);
            var (text, start) = SecretSamples.In(random, sentences, secret);
            if (SecretScanner.Default.Scan(text) is not [var found] || (found.Kind, found.Start, found.Length) != (kind, start, secret.Length))
            {
                misses.Add(text);
            }
        }

        Assert.True(misses.Count <= Misses, string.Join('\n', misses));
    }

    [Property(MaxTest = 300)]
    public void A_redacted_secret_leaves_nothing_to_find(int seed)
    {
        var random = new Random(seed);
        var (_, _, make, sentences) = SecretSamples.Pick(random, SecretSamples.All);
        var redaction = SecretScanner.Default.Redact(SecretSamples.In(random, sentences, make(random)).Text);
        Assert.Empty(SecretScanner.Default.Scan(redaction.Text.Value));
    }

    [Fact]
    public void No_word_has_two_meanings()
    {
        var words = CueWords.Latin.SelectMany(c => c.Words.Split(' ')).Select(w => w[..Math.Min(w.Length, LatinVocabulary.PackedLetters)]).ToList();
        Assert.Empty(words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(words, w => w.Any(c => !char.IsAsciiLetterLower(c)));
    }
}
