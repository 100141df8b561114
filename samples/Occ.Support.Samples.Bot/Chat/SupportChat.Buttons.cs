namespace Occ.Support.Samples.Bot;

/// <content>What a button does: a guide that was chosen, or an answer at the revision at which it was shown.</content>
internal sealed partial class SupportChat
{
    private async Task PressAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken)
    {
        if (input.Text is [ChatPage.Guide, ..])
        {
            await surface.SettleAsync(input, null, cancellationToken);
            if (_guides.Guides.FirstOrDefault(g => g.Id == input.Text[1..]) is { } guide)
            {
                var language = _memory.Draft(input.Conversation)?.Language.Value ?? input.Language;
                await BeginAsync(input, surface, guide.Id, LanguageTag.ToBuiltIn(language), null, cancellationToken);
            }

            return;
        }

        var shown = await _runner.ShowAsync(KeyOf(input), cancellationToken);
        if (shown.Turn is not { } turn)
        {
            await surface.SettleAsync(input, null, cancellationToken);
            await SayAsync(input, surface, "gone", cancellationToken);
            return;
        }

        if (ButtonData.Read(input.Text) is not { } button || button.Revision != shown.Revision)
        {
            await surface.SettleAsync(input, null, cancellationToken);
            if (!HasSeen(turn.Session, input.Id))
            {
                await ShowAsync(input, surface, shown, ChatTexts.Get("stale", turn.View.Language), cancellationToken);
            }

            return;
        }

        var view = turn.View;
        if (button.Kind == ChatPage.Restart)
        {
            await surface.SettleAsync(input, null, cancellationToken);
            await StartAsync(input with { Text = "", Language = view.Language }, surface, cancellationToken);
            return;
        }

        var (next, chosen) = button.Kind switch
        {
            ChatPage.Choose when button.Index < view.Choices.Length => (SessionInput.Answer(input.Id, view.Choices[button.Index].Id, StepOf(view)), view.Choices[button.Index].Label),
            ChatPage.Skip => (SessionInput.Skip(input.Id, StepOf(view)), view.SkipLabel),
            ChatPage.Back => (SessionInput.Back(input.Id), ChatTexts.Get("back", view.Language)),
            ChatPage.Resume => (SessionInput.Resume(input.Id), ChatTexts.Get("back", view.Language)),
            ChatPage.Person => (SessionInput.Person(input.Id), ChatTexts.Get("person", view.Language)),
            _ => (SessionInput.SetLanguage(input.Id, view.Language == LanguageTag.English ? LanguageTag.SimplifiedChinese : LanguageTag.English), null),
        };
        var taken = await _runner.AdvanceAsync(KeyOf(input), next, button.Revision, cancellationToken);
        await surface.SettleAsync(input, chosen, cancellationToken);
        await ShowAsync(input, surface, taken, taken.Status == StoreStatus.Conflict ? ChatTexts.Get("stale", view.Language) : null, cancellationToken);
    }

    /// <summary>Whether a press was taken already and is delivered again, which is no reason to speak of an old button.</summary>
    private bool HasSeen(Session session, string id) => _guides.Advance(session, SessionInput.Back(id), session.StartedAt).IsRepeat;

    private static string? StepOf(View view) => view.Kind == ViewKind.RestartOffer ? null : view.Step;
}
