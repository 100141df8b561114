using System.Text.Json;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What must hold for everything that is shown.</summary>
internal static class Views
{
    public static string Snapshot(View view) => JsonSerializer.Serialize(view);

    public static void Sound(View view, string language)
    {
        Assert.Equal(language, view.Language);
        Assert.All(Texts(view), t => Assert.True(t.Trim().Length > 0 && !t.Contains('{', StringComparison.Ordinal), $"{view.Step}: {t}"));
        if (language == "zh-Hans")
        {
            Assert.Contains(view.Text, c => c is >= '\u4E00' and <= '\u9FFF');
        }
        else
        {
            Assert.DoesNotContain(view.Text, c => c is >= '\u4E00' and <= '\u9FFF');
        }

        Assert.Equal(view.Kind == ViewKind.End, view.Ending is not null);
        Assert.Equal(view.Kind == ViewKind.End, view.Progress.Remaining == 0 && view.Kind != ViewKind.RestartOffer);
        Assert.True(view.Kind == ViewKind.End || view.Choices.Length > 0 || view.Answer is not (AnswerKind.Choice or AnswerKind.Choices));
        if (view.Ending is { } ending)
        {
            Assert.Equal(ending.Disposition == Disposition.Escalate, ending is { Channel: not null, ChannelLabel.Length: > 0 });
            Assert.True(ending.Disposition == Disposition.Resolved || ending.TimeFrame is { } frame && frame.Until >= frame.From);
        }
    }

    private static IEnumerable<string> Texts(View view) =>
        [view.Text, .. view.Checklist, .. view.Choices.Select(c => c.Label), .. view.SkipLabel is { } skip ? [skip] : Array.Empty<string>(), .. view.Ending?.Needs.Select(n => n.Label) ?? []];
}
