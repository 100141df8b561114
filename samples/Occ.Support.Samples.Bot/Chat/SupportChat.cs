using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Memory;

namespace Occ.Support.Samples.Bot;

/// <summary>The conversation itself, the same on every surface: a message is read, a guide is walked, and a report stands at the end.</summary>
internal sealed partial class SupportChat : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(2);

    private readonly ISessionRunner _runner;
    private readonly ISessionStore _store;
    private readonly Troubleshooter _guides;
    private readonly IntakeReader _reader;
    private readonly ILogger<SupportChat> _log;
    private readonly PartitionedRateLimiter<string> _limits;

    // What was read before a guide began. It is lost with the process; the answers to the guide are not.
    private readonly MemoryCache _drafts = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public SupportChat(ISessionRunner runner, ISessionStore store, Troubleshooter guides, IntakeReader reader, ILogger<SupportChat> log, int inputsPerMinute = 30)
    {
        (_runner, _store, _guides, _reader, _log) = (runner, store, guides, reader, log);
        _limits = PartitionedRateLimiter.Create<string, string>(conversation => RateLimitPartition.GetTokenBucketLimiter(conversation, _ => new()
        {
            TokenLimit = inputsPerMinute,
            TokensPerPeriod = inputsPerMinute,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1),
        }));
    }

    /// <summary>Takes what a person did and shows what follows. Only an input that can't be delivered or kept throws.</summary>
    public async Task HandleAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken)
    {
        using var lease = _limits.AttemptAcquire(input.Conversation);
        if (!lease.IsAcquired)
        {
            // Said once a minute, not once a message.
            if (_drafts.Get($"slow {input.Conversation}") is null)
            {
                Remember($"slow {input.Conversation}", "", TimeSpan.FromMinutes(1));
                await SayAsync(input, surface, "slow", cancellationToken);
            }

            return;
        }

        try
        {
            await AnswerAsync(input, surface, cancellationToken);
        }
        catch (StoreException unkept)
        {
            LogUnkept(_log, unkept);
            await SayAsync(input, surface, "broken", cancellationToken);
        }
    }

    public void Dispose()
    {
        _limits.Dispose();
        _drafts.Dispose();
    }

    private static StoreKey KeyOf(ChatInput input) => new(input.Conversation);

    private static Task SayAsync(ChatInput input, IChatSurface surface, string key, CancellationToken cancellationToken) =>
        surface.ShowAsync(input.Conversation, new(ChatTexts.Get(key, input.Language)), cancellationToken);

    private Task AnswerAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken) => input.Kind switch
    {
        ChatInputKind.Group => SayAsync(input, surface, "group", cancellationToken),
        ChatInputKind.Media => SayAsync(input, surface, "media", cancellationToken),
        ChatInputKind.Edit => SayAsync(input, surface, "edited", cancellationToken),
        ChatInputKind.Start => StartAsync(input, surface, cancellationToken),
        ChatInputKind.Button => PressAsync(input, surface, cancellationToken),
        _ => ReadAsync(input, surface, cancellationToken),
    };

    /// <summary>Opens the chat; a key that follows names a conversation of another host, which goes on here.</summary>
    private async Task StartAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken)
    {
        if (input.Text.Length == 0)
        {
            await _runner.ForgetAsync(KeyOf(input), null, cancellationToken);
            await SayAsync(input, surface, "welcome", cancellationToken);
            return;
        }

        var found = StoreKey.TryParse(input.Text, out var other) ? await _store.GetAsync(other, cancellationToken) : default;
        if (found.Value is not { } stored)
        {
            await SayAsync(input, surface, "gone", cancellationToken);
            return;
        }

        if (other != KeyOf(input))
        {
            var present = await _store.GetAsync(KeyOf(input), cancellationToken);
            await _store.PutAsync(KeyOf(input), stored.Session, present.Value?.Revision, KeyOf(input), cancellationToken);
        }

        await ShowAsync(input, surface, await _runner.ShowAsync(KeyOf(input), cancellationToken), null, cancellationToken);
    }

    private async Task ReadAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken)
    {
        var shown = await _runner.ShowAsync(KeyOf(input), cancellationToken);
        if (shown.Turn is { View.Kind: not ViewKind.End })
        {
            var next = await _runner.AdvanceAsync(KeyOf(input), SessionInput.Answer(input.Id, input.Text), null, cancellationToken);
            await ShowAsync(input, surface, next, null, cancellationToken);
            return;
        }

        var intake = _reader.Read(input.Text);
        var language = intake.Language == "und" ? LanguageTag.ToBuiltIn(input.Language) : LanguageTag.ToBuiltIn(intake.Language);
        Remember(input.Conversation, intake.Draft, Remembered);
        if (intake.Guide is { } guide)
        {
            await BeginAsync(input, surface, guide, language, intake, cancellationToken);
            return;
        }

        var guides = _guides.Guides.Where(g => g.Category == intake.Category).ToArray();
        var text = intake.Exposure is { } exposure ? Urgent(exposure, language) + "\n\n" : "";
        await surface.ShowAsync(
            input.Conversation, ChatPage.Menu(guides.Length > 0 ? guides : _guides.Guides, language, text + ChatTexts.Get("choose", language)), cancellationToken);
    }

    private async Task BeginAsync(ChatInput input, IChatSurface surface, string guide, string language, Intake? intake, CancellationToken cancellationToken)
    {
        if (intake is not null)
        {
            await surface.ShowAsync(input.Conversation, new(Understood(intake, guide, language)), cancellationToken);
        }

        // A new problem takes the place of a conversation that has ended.
        await _runner.ForgetAsync(KeyOf(input), null, cancellationToken);
        var begun = await _runner.StartAsync(KeyOf(input), new(guide, language) { Draft = _drafts.Get<ProblemReport>(input.Conversation), Person = KeyOf(input) }, cancellationToken);
        await ShowAsync(input, surface, begun, null, cancellationToken);
    }

    private async Task PressAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken)
    {
        if (input.Text is [ChatPage.Guide, ..])
        {
            await surface.SettleAsync(input, null, cancellationToken);
            if (_guides.Guides.FirstOrDefault(g => g.Id == input.Text[1..]) is { } guide)
            {
                var language = _drafts.Get<ProblemReport>(input.Conversation)?.Language.Value ?? input.Language;
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

        if (!TryRead(input.Text, out var kind, out var revision, out var index) || revision != shown.Revision)
        {
            await surface.SettleAsync(input, null, cancellationToken);
            if (!HasSeen(turn.Session, input.Id))
            {
                await ShowAsync(input, surface, shown, ChatTexts.Get("stale", turn.View.Language), cancellationToken);
            }

            return;
        }

        var view = turn.View;
        if (kind == ChatPage.Restart)
        {
            await surface.SettleAsync(input, null, cancellationToken);
            await StartAsync(input with { Text = "", Language = view.Language }, surface, cancellationToken);
            return;
        }

        var (next, chosen) = kind switch
        {
            ChatPage.Choose when index < view.Choices.Length => (SessionInput.Answer(input.Id, view.Choices[index].Id, StepOf(view)), view.Choices[index].Label),
            ChatPage.Skip => (SessionInput.Skip(input.Id, StepOf(view)), view.SkipLabel),
            ChatPage.Back => (SessionInput.Back(input.Id), ChatTexts.Get("back", view.Language)),
            ChatPage.Resume => (SessionInput.Resume(input.Id), ChatTexts.Get("back", view.Language)),
            ChatPage.Person => (SessionInput.Person(input.Id), ChatTexts.Get("person", view.Language)),
            _ => (SessionInput.SetLanguage(input.Id, view.Language == LanguageTag.English ? LanguageTag.SimplifiedChinese : LanguageTag.English), null),
        };
        var taken = await _runner.AdvanceAsync(KeyOf(input), next, revision, cancellationToken);
        await surface.SettleAsync(input, chosen, cancellationToken);
        await ShowAsync(input, surface, taken, taken.Status == StoreStatus.Conflict ? ChatTexts.Get("stale", view.Language) : null, cancellationToken);
    }

    private async Task ShowAsync(ChatInput input, IChatSurface surface, SessionTurn shown, string? before, CancellationToken cancellationToken)
    {
        if (shown.Turn is not { } turn)
        {
            await SayAsync(input, surface, "gone", cancellationToken);
            return;
        }

        await surface.ShowAsync(input.Conversation, ChatPage.Of(shown, before), cancellationToken);
        if (turn.View is { Kind: ViewKind.End, Ending.Channel: not null } view)
        {
            var report = _drafts.Get<ProblemReport>(input.Conversation) is { } draft ? turn.ToReport(draft) : turn.ToReport();
            await surface.ShowAsync(input.Conversation, new($"{ChatTexts.Get("report", view.Language)}\n\n{ReportText.WriteChat(report, view.Language)}"), cancellationToken);
        }
    }

    /// <summary>Whether a press was taken already and is delivered again, which is no reason to speak of an old button.</summary>
    private bool HasSeen(Session session, string id) => _guides.Advance(session, SessionInput.Back(id), session.StartedAt).IsRepeat;

    private static string? StepOf(View view) => view.Kind == ViewKind.RestartOffer ? null : view.Step;

    private static string Urgent(SecretExposure exposure, string language) =>
        string.Join('\n', exposure.Steps(language).Select(s => "• " + s).Prepend("⚠ " + exposure.Title(language)));

    private string Understood(Intake intake, string guide, string language)
    {
        List<string> lines = [];
        if (intake.Exposure is { } exposure)
        {
            lines.Add(Urgent(exposure, language) + "\n");
        }

        lines.Add(ChatTexts.Get("read", language) + " " + _guides.Guides.First(g => g.Id == guide).Title(language));
        lines.AddRange(intake.Entities.Take(10).Select(e => "• " + e.Text.Value));
        return string.Join('\n', lines);
    }

    private void Remember(string key, object value, TimeSpan time)
    {
        using var entry = _drafts.CreateEntry(key);
        (entry.Value, entry.Size, entry.AbsoluteExpirationRelativeToNow) = (value, 1, time);
    }

    private static bool TryRead(string data, out char kind, out long revision, out int index)
    {
        (kind, revision, index) = (data.Length > 0 ? data[0] : '\0', 0, 0);
        var dot = data.IndexOf('.', StringComparison.Ordinal);
        return dot > 1
            && long.TryParse(data.AsSpan(1, dot - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out revision)
            && int.TryParse(data.AsSpan(dot + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out index)
            && index >= 0;
    }

    [LoggerMessage(1, LogLevel.Error, "An input could not be kept")]
    private static partial void LogUnkept(ILogger logger, Exception exception);
}
