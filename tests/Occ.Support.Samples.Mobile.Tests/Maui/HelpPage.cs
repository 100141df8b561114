using Microsoft.Maui.Accessibility;
using Microsoft.Maui.Controls;
using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Maui;

/// <summary>The whole journey on one page: it draws what the view models say, and tells them what was pressed.</summary>
internal sealed class HelpPage : ContentPage
{
    private readonly WalletHelp _help;
    private readonly VerticalStackLayout _found = new();
    private object? _shown;

    public HelpPage(WalletHelp help)
    {
        _help = help;
        _help.Changed += (_, _) => Draw();
        Loaded += (_, _) => _help.Prepare();
        Draw();
    }

    private AppWords Words => _help.Words;

    private void Draw()
    {
        DrawFound();
        if (!Equals(_shown, (_help.Stage, _help.Moves, Words.Language))) // while somebody types, only what was found changes
        {
            _shown = (_help.Stage, _help.Moves, Words.Language);
            var stack = new VerticalStackLayout { Padding = 16, Spacing = 12 };
            switch (_help.Stage)
            {
                case Stage.Describe: Describe(stack, _help.Describe); break;
                case Stage.Guide: Walk(stack, _help.Guide!); break;
                default: Report(stack, _help.ReportShown!); break;
            }

            stack.Add(Press(Words.OtherName, _help.SwitchLanguage));
            Content = new ScrollView { Content = stack };
        }
    }

    private void Describe(VerticalStackLayout stack, DescribeViewModel describe)
    {
        Heading(stack, Words["describe-title"]);
        stack.Add(new Label { Text = Words["promise"] });
        stack.Add(Box(describe.Box, Words["example"]));
        stack.Add(_found);
        stack.Add(Press(Words["go"], () =>
        {
            if (describe.CanGo)
            {
                describe.Go();
            }
        }));
    }

    /// <summary>What was found in the message: a secret is named, never shown.</summary>
    private void DrawFound()
    {
        var describe = _help.Describe;
        _found.Clear();
        foreach (var text in (describe.Exposure?.Steps(Words.Language) ?? []).Append(describe.About).Concat(describe.Found.Select(f => $"{f.What} {f.Text} {f.Why}")))
        {
            _found.Add(new Label { Text = text });
        }
    }

    private void Walk(VerticalStackLayout stack, GuideViewModel guide)
    {
        stack.Add(new ProgressBar { Progress = (double)guide.View.Progress.Answered / Math.Max(1, guide.View.Progress.Answered + guide.View.Progress.Remaining) });
        foreach (var text in (guide.Exposure?.Steps(Words.Language) ?? []).Concat(guide.Notices.Select(n => n.Text)).Append(guide.Ending?.Title))
        {
            stack.Add(new Label { Text = text });
        }

        Heading(stack, guide.View.Text);
        foreach (var task in guide.View.Checklist)
        {
            stack.Add(new Label { Text = $"• {task}" });
        }

        if (guide.IsTyped)
        {
            stack.Add(Box(guide.Box, Words["your-answer"]));
            stack.Add(Press(Words["send-answer"], guide.Answer));
        }

        foreach (var choice in guide.View.Choices)
        {
            stack.Add(Press(choice.Label, () => guide.Choose(choice)));
        }

        Offer(stack, guide.View.Ending is null ? null : Words["see-report"], _help.ShowReport);
        Offer(stack, guide.View.CanGoBack ? Words["back"] : null, guide.Back);
        Offer(stack, guide.View.SkipLabel, guide.Skip);
        Offer(stack, Words["start-over"], _help.Restart);
    }

    private void Report(VerticalStackLayout stack, ReportViewModel report)
    {
        Heading(stack, Words["report-title"]);
        stack.Add(new Label { Text = report.Text });
        stack.Add(Press(Words["share"], async () => await report.ShareAsync()));
        stack.Add(Press(Words["copy"], async () => await report.CopyAsync()));
        stack.Add(Press(Words["download-json"], async () => await report.SaveJsonAsync()));
        Offer(stack, report.HasGuide ? Words["back-to-steps"] : null, _help.BackToSteps);
        Offer(stack, Words["start-over"], _help.Restart);
    }

    private void Heading(VerticalStackLayout stack, string text)
    {
        stack.Add(new Label { Text = text, FontSize = 20 });
        if (_help.Moves > 0)
        {
            SemanticScreenReader.Default.Announce(text);
        }
    }

    private static Editor Box(PasteBox box, string placeholder)
    {
        var editor = new Editor { Text = box.Content.Text, Placeholder = placeholder, AutoSize = EditorAutoSizeOption.TextChanges, IsSpellCheckEnabled = false, IsTextPredictionEnabled = false };
        editor.TextChanged += async (_, typed) => await box.TypeAsync(typed.NewTextValue ?? "");
        return editor;
    }

    private static void Offer(VerticalStackLayout stack, string? text, Action press)
    {
        if (text is not null)
        {
            stack.Add(Press(text, press));
        }
    }

    private static Button Press(string text, Action press)
    {
        var button = new Button { Text = text };
        button.Clicked += (_, _) => press();
        return button;
    }
}
