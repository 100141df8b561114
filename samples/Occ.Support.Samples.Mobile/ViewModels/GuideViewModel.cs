namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The second stage: a guide, one step at a time.</summary>
public sealed class GuideViewModel
{
    private readonly WalletHelp _help;
    private readonly TimeProvider _time;
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);

    internal GuideViewModel(WalletHelp help, TimeProvider time, Turn turn)
    {
        (_help, _time, Turn) = (help, time, turn);
        Box = new(time, t => Findings.MarksOf(Redact(t)), help.Tell);
        Offer();
    }

    /// <summary>What the guide is called.</summary>
    public string Title => _help.Troubleshooter.Guides.FirstOrDefault(g => g.Id == Turn.Session.Guide)?.Title(_help.Words.Language) ?? "";

    /// <summary>What to show.</summary>
    public View View => Turn.View;

    /// <summary>What to do at once where the last answer showed a secret.</summary>
    public SecretExposure? Exposure { get; private set; }

    /// <summary>What to tell before it, beside the exposure.</summary>
    public IEnumerable<Notice> Notices => Turn.Notices.Where(n => Exposure is null || n.Code != NoticeCode.SecretExposed);

    /// <summary>How far it is, in words.</summary>
    public string Progress => View.Progress is { Remaining: > 0 } progress
        ? _help.Words.Say("progress", ("answered", progress.Answered), ("remaining", progress.Remaining))
        : _help.Words["progress-last"];

    /// <summary>Whether several answers can be chosen together.</summary>
    public bool IsSeveral => View.Answer == AnswerKind.Choices;

    /// <summary>Those that were chosen so far.</summary>
    public IReadOnlySet<string> Chosen => _chosen;

    /// <summary>Whether the answer is typed.</summary>
    public bool IsTyped => View.Answer is not (null or AnswerKind.Choice or AnswerKind.Choices);

    /// <summary>The box for a typed answer.</summary>
    public PasteBox Box { get; }

    /// <summary>How the guide ended; null while it has not.</summary>
    public EndingWords? Ending => View.Ending is { } ending ? EndingWords.Of(ending, _help.Words, _time) : null;

    internal Turn Turn { get; private set; }

    /// <summary>Gives one of the offered answers.</summary>
    /// <param name="choice">The answer.</param>
    public void Choose(Choice choice) => Take(SessionInput.Answer(NewId(), choice.Id, View.Step));

    /// <summary>Chooses one of several answers, or takes the choice back.</summary>
    /// <param name="choice">The answer.</param>
    public void Toggle(Choice choice)
    {
        if (!_chosen.Remove(choice.Id))
        {
            _chosen.Add(choice.Id);
        }
    }

    /// <summary>Gives those that were chosen.</summary>
    public void AnswerSeveral()
    {
        if (_chosen.Count > 0)
        {
            Take(SessionInput.Answer(NewId(), string.Join(',', _chosen), View.Step));
        }
    }

    /// <summary>Gives the typed answer. The library takes a secret out of it and says so.</summary>
    public void Answer()
    {
        if (Box.HasText)
        {
            var text = Box.Content.Text.Trim();
            Take(SessionInput.Answer(NewId(), text), Redact(text).Exposure);
        }
    }

    /// <summary>Takes the last answer back.</summary>
    public void Back() => Take(SessionInput.Back(NewId()));

    /// <summary>Says that one does not know.</summary>
    public void Skip() => Take(SessionInput.Skip(NewId(), View.Step));

    /// <summary>Asks for a person.</summary>
    public void Person() => Take(SessionInput.Person(NewId()));

    /// <summary>Goes on in the language of the app, what is being typed left as it is.</summary>
    internal void Speak() => Turn = Advance(SessionInput.SetLanguage(NewId(), _help.Words.Language));

    private static string NewId() => Guid.NewGuid().ToString("N");

    private Redaction Redact(string text) => SecretScanner.Default.ForFields.Redact(text, _help.Words.Language);

    private Turn Advance(SessionInput input) => _help.Troubleshooter.Advance(Turn.Session, input, _time.GetUtcNow());

    private void Take(SessionInput input, SecretExposure? exposure = null)
    {
        (Turn, Exposure) = (Advance(input), exposure);
        Offer();
        _help.Walked();
    }

    /// <summary>Makes room for the next answer, or offers the one that was given here before.</summary>
    private void Offer()
    {
        Box.Clear();
        _chosen.Clear();
        if (View.Suggested is { } before)
        {
            if (IsTyped)
            {
                Box.Put(before);
            }

            _chosen.UnionWith(before.Split(','));
        }
    }
}
