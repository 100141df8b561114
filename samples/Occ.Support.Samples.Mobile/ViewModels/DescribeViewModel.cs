namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The first stage: what happened, and what was found in it.</summary>
public sealed class DescribeViewModel
{
    private readonly WalletHelp _help;
    private readonly IntakeReader _reader;
    private Intake? _intake;

    internal DescribeViewModel(WalletHelp help, TimeProvider time)
    {
        _help = help;
        _reader = new(time);
        Box = new(time, Read, help.Tell);
    }

    /// <summary>The box for the message.</summary>
    public PasteBox Box { get; }

    /// <summary>What was found in the text that stands in the box; empty until it was read.</summary>
    public IReadOnlyList<FoundLine> Found => Intake is { } intake ? Findings.Of(intake, _help.Words) : [];

    /// <summary>What the message is about; null until it was read.</summary>
    public string? About => Intake is not { } intake ? null
        : intake.Guide is null ? _help.Words["no-guide"]
        : _help.Words.Say("about", ("about", intake.Kind?.Describe(_help.Words.Language) ?? intake.Category.Describe(_help.Words.Language)));

    /// <summary>Whether a guide helps with it.</summary>
    public bool HasGuide => Intake?.Guide is not null;

    /// <summary>What to do at once where the message showed a secret.</summary>
    public SecretExposure? Exposure => Intake?.Exposure;

    /// <summary>Whether one can go on.</summary>
    public bool CanGo => _help.IsReady && Box.HasText;

    /// <summary>Where one goes from here.</summary>
    public string GoLabel => _help.Words[Intake is { Guide: null } ? "to-report" : "go"];

    /// <summary>All guides, to choose one without a message.</summary>
    public IEnumerable<TopicGroup> Topics => _help.Troubleshooter.Guides.GroupBy(g => g.Category).Select(g => new TopicGroup(
        _help.Words[$"category-{g.Key.Code()}"], [.. g.Select(t => new Topic(t.Id, t.Title(_help.Words.Language)))]));

    private Intake? Intake => Box is { IsRead: true, HasText: true } ? _intake : null;

    /// <summary>Goes on to the guide that helps, or to the report where there is none. What was typed is gone; the draft holds it without its secrets.</summary>
    public void Go()
    {
        var intake = Settle();
        if (intake.Guide is { } guide)
        {
            _help.Begin(guide, intake.Draft);
        }
        else
        {
            _help.Report(intake.Draft);
        }
    }

    /// <summary>Goes on to a guide that the person chose.</summary>
    /// <param name="topic">The guide.</param>
    public void Choose(Topic topic) => _help.Begin(topic.Guide, Box.HasText ? Settle().Draft : null);

    /// <summary>Reads something, so that the first reading of the person's text need not load the library's tables.</summary>
    internal void Warm() => _reader.Read("I sent 1 USDT yesterday, txid 0x12, error: nonce too low");

    private Intake Settle()
    {
        if (!Box.IsRead)
        {
            Box.Read();
        }

        Box.Clear();
        return _intake!;
    }

    private IEnumerable<TextMark> Read(string text) => Findings.MarksOf(_intake = _reader.Read(text));
}
