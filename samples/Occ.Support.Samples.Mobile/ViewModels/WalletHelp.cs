namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The app: from a message over the steps of a guide to a report, all on the device. It goes on where it stood when it is opened again.</summary>
public sealed class WalletHelp
{
    private const string LanguageKey = "language";

    private readonly IKeptTexts _texts;
    private readonly IHandOver _handOver;
    private readonly TimeProvider _time;
    private readonly KeptConversation _kept;
    private ProblemReport? _draft;

    /// <summary>Opens the app.</summary>
    /// <param name="texts">What the device keeps.</param>
    /// <param name="handOver">How a report leaves the app.</param>
    /// <param name="preferred">The language of the device, a BCP-47 tag.</param>
    /// <param name="time">The clock; null for that of the system.</param>
    public WalletHelp(IKeptTexts texts, IHandOver handOver, string? preferred, TimeProvider? time = null)
    {
        (_texts, _handOver, _time, _kept) = (texts, handOver, time ?? TimeProvider.System, new(texts));
        Words = new(texts.Read(LanguageKey) ?? preferred);
        Describe = new(this, _time);
        Resume();
    }

    /// <summary>Is raised when there is something else to show.</summary>
    public event EventHandler? Changed;

    /// <summary>The app's words.</summary>
    public AppWords Words { get; }

    /// <summary>Where the person is.</summary>
    public Stage Stage => ReportShown is not null ? Stage.Report : Guide is not null ? Stage.Guide : Stage.Describe;

    /// <summary>Counts the moves of the person: after each, the focus belongs on the heading of what is shown.</summary>
    public int Moves { get; private set; }

    /// <summary>Whether a message can be read at once.</summary>
    public bool IsReady { get; private set; }

    /// <summary>The first stage.</summary>
    public DescribeViewModel Describe { get; }

    /// <summary>The second stage; null before a guide is begun.</summary>
    public GuideViewModel? Guide { get; private set; }

    /// <summary>The third stage; null unless the person is there.</summary>
    public ReportViewModel? ReportShown { get; private set; }

    internal Troubleshooter Troubleshooter { get; } = new();

    /// <summary>Makes ready to read.</summary>
    public void Prepare()
    {
        Describe.Warm();
        IsReady = true;
        Tell();
    }

    /// <summary>Goes to the report of the conversation.</summary>
    public void ShowReport()
    {
        Open();
        Moved();
    }

    /// <summary>Goes back to the steps.</summary>
    public void BackToSteps()
    {
        ReportShown = null;
        Moved();
    }

    /// <summary>Begins again; nothing of the conversation is kept.</summary>
    public void Restart()
    {
        (Guide, ReportShown, _draft) = (null, null, null);
        Describe.Box.Clear();
        Moved();
    }

    /// <summary>Speaks the other language, and remembers it.</summary>
    public void SwitchLanguage()
    {
        Words.Switch();
        _texts.Write(LanguageKey, Words.Language);
        Guide?.Speak();
        if (ReportShown is not null)
        {
            Open();
        }

        Keep();
        Tell();
    }

    internal void Begin(string guide, ProblemReport? draft)
    {
        _draft = draft;
        var now = _time.GetUtcNow();
        Guide = new(this, _time, draft is null ? Troubleshooter.Start(guide, Words.Language, now) : Troubleshooter.StartFrom(guide, draft, Words.Language, now));
        Moved();
    }

    internal void Report(ProblemReport draft)
    {
        _draft = draft;
        ShowReport();
    }

    internal void Walked() => Moved();

    internal void Tell() => Changed?.Invoke(this, EventArgs.Empty);

    private void Resume()
    {
        _draft = _kept.Draft;
        if (_kept.Session is { } session)
        {
            Guide = new(this, _time, Troubleshooter.Show(session, _time.GetUtcNow()));
            if (session.Language != Words.Language)
            {
                Guide.Speak();
            }
        }

        if (_kept.IsAtReport && (Guide is not null || _draft is not null))
        {
            Open();
        }
    }

    private void Open()
    {
        var report = Guide is null ? _draft! : _draft is null ? Guide.Turn.ToReport() : Guide.Turn.ToReport(_draft);
        ReportShown = new(report, Guide is not null, Words, _handOver);
    }

    private void Moved()
    {
        Moves++;
        Keep();
        Tell();
    }

    private void Keep() => _kept.Keep(Stage, Guide?.Turn.Session, _draft);
}
