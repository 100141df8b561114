using System.Threading.RateLimiting;

namespace Occ.Support.Samples.Bot;

/// <summary>The conversation itself, the same on every surface: a message is read, a guide is walked, and a report stands at the end.</summary>
internal sealed partial class SupportChat : IDisposable
{
    private readonly ISessionRunner _runner;
    private readonly ISessionStore _store;
    private readonly Troubleshooter _guides;
    private readonly IntakeReader _reader;
    private readonly ILogger<SupportChat> _log;
    private readonly Handover _handover;
    private readonly PartitionedRateLimiter<string> _limits;
    private readonly ChatMemory _memory = new();

    public SupportChat(
        ISessionRunner runner, ISessionStore store, Troubleshooter guides, IntakeReader reader, ILogger<SupportChat> log, TimeProvider? time = null, SessionSealer? sealer = null, int inputsPerMinute = 30)
    {
        (_runner, _store, _guides, _reader, _log) = (runner, store, guides, reader, log);
        _handover = new(store, time ?? TimeProvider.System, sealer);
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
            if (_memory.ShallSlowDown(input.Conversation))
            {
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
        _memory.Dispose();
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

        await GoOnAsync(input, surface, await _handover.ByKeyAsync(input.Text, cancellationToken), cancellationToken);
    }

    /// <summary>Goes on with a copy of another host's conversation; the other one stays where it is.</summary>
    private async Task GoOnAsync(ChatInput input, IChatSurface surface, Session? session, CancellationToken cancellationToken)
    {
        if (session is null)
        {
            await SayAsync(input, surface, "gone", cancellationToken);
            return;
        }

        var present = await _store.GetAsync(KeyOf(input), cancellationToken);
        await _store.PutAsync(KeyOf(input), session, present.Value?.Revision, KeyOf(input), cancellationToken);
        await ShowAsync(input, surface, await _runner.ShowAsync(KeyOf(input), cancellationToken), null, cancellationToken);
    }

    private async Task ReadAsync(ChatInput input, IChatSurface surface, CancellationToken cancellationToken)
    {
        if (_handover.TryOpen(input.Text, out var elsewhere))
        {
            await GoOnAsync(input, surface, elsewhere, cancellationToken);
            return;
        }

        var shown = await _runner.ShowAsync(KeyOf(input), cancellationToken);
        if (shown.Turn is { View.Kind: not ViewKind.End })
        {
            var next = await _runner.AdvanceAsync(KeyOf(input), SessionInput.Answer(input.Id, input.Text), null, cancellationToken);
            await ShowAsync(input, surface, next, null, cancellationToken);
            return;
        }

        var intake = _reader.Read(input.Text);
        var language = intake.Language == "und" ? LanguageTag.ToBuiltIn(input.Language) : LanguageTag.ToBuiltIn(intake.Language);
        _memory.KeepDraft(input.Conversation, intake.Draft);
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
        var begun = await _runner.StartAsync(KeyOf(input), new(guide, language) { Draft = _memory.Draft(input.Conversation), Person = KeyOf(input) }, cancellationToken);
        await ShowAsync(input, surface, begun, null, cancellationToken);
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
            var report = _memory.Draft(input.Conversation) is { } draft ? turn.ToReport(draft) : turn.ToReport();
            await surface.ShowAsync(input.Conversation, new($"{ChatTexts.Get("report", view.Language)}\n\n{ReportText.WriteChat(report, view.Language)}"), cancellationToken);
        }
    }

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

    [LoggerMessage(1, LogLevel.Error, "An input could not be kept")]
    private static partial void LogUnkept(ILogger logger, Exception exception);
}
