namespace Occ.Support.Tests.Security;

/// <summary>The bar: precision 90 %, recall 85 %, 96 of 98 harmless messages left alone.</summary>
public sealed class MessageAccuracyTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Scams_are_told_by_their_kind_and_harmless_messages_left_alone(bool isApart)
    {
        var (right, wrong, missed, harmless, alarms) = (0, 0, 0, 0, 0);
        foreach (var message in LabelledMessage.All.Where(m => m.IsApart == isApart))
        {
            var spoken = message.Spoken();
            right += message.Must.Count(spoken.Contains);
            missed += message.Must.Count(r => !spoken.Contains(r));
            wrong += spoken.Count(r => !message.Must.Contains(r) && !message.May.Contains(r));
            harmless += message.IsHarmless ? 1 : 0;
            alarms += message.IsHarmless && spoken.Length > 0 ? 1 : 0;
        }

        Assert.True(right >= 0.90 * (right + wrong), $"precision {right}/{right + wrong}");
        Assert.True(right >= 0.85 * (right + missed), $"recall {right}/{right + missed}");
        Assert.True(98 * (harmless - alarms) >= 96 * harmless, $"harmless {harmless - alarms}/{harmless}");
    }

    [Fact]
    public void There_are_five_hundred_messages_in_both_languages_and_half_are_harmless()
    {
        Assert.InRange(LabelledMessage.All.Count, 500, 5_000);
        Assert.InRange(LabelledMessage.All.Count(m => m.IsHarmless) * 100 / LabelledMessage.All.Count, 40, 60);
        Assert.InRange(LabelledMessage.All.Count(m => m.Language == "en") * 100 / LabelledMessage.All.Count, 40, 60);
        Assert.All(AdviceRules.BuiltIn.OfType<MessageRule>(), r => Assert.Contains(LabelledMessage.All, m => m.Must.Contains(r.Id)));
    }

    [Fact]
    public void No_message_stands_twice() => Assert.Equal(LabelledMessage.All.Count, LabelledMessage.All.DistinctBy(m => (m.Role, m.Text)).Count());
}
