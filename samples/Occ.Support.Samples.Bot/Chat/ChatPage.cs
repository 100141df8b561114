using System.Collections.Immutable;
using System.Text;

namespace Occ.Support.Samples.Bot;

/// <summary>Turns a step of a guide into a message with buttons.</summary>
internal static class ChatPage
{
    public const char Choose = 'c';
    public const char Skip = 's';
    public const char Back = 'b';
    public const char Person = 'p';
    public const char Language = 'l';
    public const char Restart = 'r';
    public const char Resume = 'u';
    public const char Guide = 'g';

    /// <summary>The step, with what is to be said before it.</summary>
    public static ChatMessage Of(SessionTurn shown, string? before = null)
    {
        var view = shown.Turn!.View;
        var text = new StringBuilder();
        foreach (var line in shown.Turn.Notices.Select(n => n.Text).Prepend(before).Where(l => !string.IsNullOrEmpty(l)))
        {
            text.Append(line).Append("\n\n");
        }

        text.Append(view.Text);
        foreach (var task in view.Checklist)
        {
            text.Append("\n• ").Append(task);
        }

        if (view.Ending?.ChannelLabel is { } channel)
        {
            text.Append("\n\n→ ").Append(channel);
        }

        return new(text.ToString(), Buttons(view, shown.Revision));
    }

    /// <summary>The guides that a problem may be about.</summary>
    public static ChatMessage Menu(IEnumerable<GuideSummary> guides, string language, string text) =>
        new(text, [.. guides.Take(8).Select(g => ImmutableArray.Create(new ChatButton($"{Guide}{g.Id}", Fit(g.Title(language)))))]);

    /// <summary>The longest part of a label that fits 64 bytes of UTF-8.</summary>
    public static string Fit(string label)
    {
        const int Limit = 64;
        if (Encoding.UTF8.GetByteCount(label) <= Limit)
        {
            return label;
        }

        var (length, bytes) = (0, Encoding.UTF8.GetByteCount("…"));
        foreach (var rune in label.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > Limit)
            {
                break;
            }

            (length, bytes) = (length + rune.Utf8SequenceLength switch { 4 => 2, _ => 1 }, bytes + rune.Utf8SequenceLength);
        }

        return label[..length] + "…";
    }

    private static ImmutableArray<ImmutableArray<ChatButton>> Buttons(View view, long revision)
    {
        string Data(char kind, int index = 0) => new ButtonData(kind, revision, index).ToString();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ChatButton>>();
        rows.AddRange(view.Choices.Select((c, i) => ImmutableArray.Create(new ChatButton(Data(Choose, i), Fit(c.Label)))));
        if (view.SkipLabel is { } skip)
        {
            rows.Add([new(Data(Skip), Fit(skip))]);
        }

        List<ChatButton> last = [];
        if (view.CanGoBack)
        {
            last.Add(new(Data(Back), ChatTexts.Get("back", view.Language)));
        }

        if (view.CanResume)
        {
            last.Add(new(Data(Resume), ChatTexts.Get("resume", view.Language)));
        }

        last.Add(view.Kind == ViewKind.End ? new(Data(Restart), ChatTexts.Get("restart", view.Language)) : new(Data(Person), ChatTexts.Get("person", view.Language)));
        last.Add(new(Data(Language), view.Language == LanguageTag.English ? "中文" : "English")); // each in its own language, for those who can't read this one
        rows.Add([.. last]);
        return rows.ToImmutable();
    }
}
