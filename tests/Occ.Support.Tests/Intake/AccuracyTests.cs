using Microsoft.Extensions.Time.Testing;
using Xunit.Abstractions;

namespace Occ.Support.Tests;

/// <summary>The bars of intake, on the fifth of the marked messages that is kept apart, and on the rest.</summary>
public sealed class AccuracyTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<MarkedMessage> All = MarkedMessage.Load(Path.Combine(AppContext.BaseDirectory, "Vectors", "intake", "labelled.tsv"));
    private static readonly IntakeReader Reader = new(new FakeTimeProvider(new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void There_are_six_hundred_messages_and_a_fifth_is_kept_apart()
    {
        Assert.InRange(All.Count, 600, int.MaxValue);
        Assert.InRange(All.Count(m => m.IsApart), All.Count / 6, All.Count / 4);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_bars_are_met(bool isApart)
    {
        var score = IntakeScore.Of(Reader, All.Where(m => m.IsApart == isApart));
        output.WriteLine(score.ToString());

        Assert.All(["en", "zh-Hans"], language => Assert.InRange(score.Share("category " + language), 0.9, 1));
        Assert.All(["zh-Hant", "ja", "ko", "es"], language => Assert.InRange(score.Share("category " + language), 0.75, 1));
        Assert.InRange(score.Share("needless"), 0, 0.1);
        Assert.All(["amount", "version", "time absolute"], kind => Assert.InRange(score.F1(kind), 0.85, 1));
    }

    [Fact]
    public void Messages_written_later_meet_the_bars()
    {
        var score = IntakeScore.Of(Reader, MarkedMessage.Load(Path.Combine(AppContext.BaseDirectory, "Vectors", "intake", "later.tsv")));
        output.WriteLine(score.ToString());

        Assert.All(["en", "zh-Hans"], language => Assert.InRange(score.Share("category " + language), 0.9, 1));
        Assert.All(["zh-Hant", "ja", "ko", "es"], language => Assert.InRange(score.Share("category " + language), 0.75, 1));
        Assert.InRange(score.Share("needless"), 0, 0.1);
    }

    [Fact]
    public void Ids_are_found_and_their_networks_settled()
    {
        var score = IntakeScore.Of(Reader, All);

        Assert.All(["address", "transaction"], kind => Assert.InRange(score.Recall(kind), 0.97, 1));
        Assert.All(["address", "transaction"], kind => Assert.InRange(score.Precision(kind), 0.97, 1));
        Assert.InRange(score.F1("error"), 0.85, 1);
        Assert.InRange(score.Share("network"), 0.9, 1);
    }
}
