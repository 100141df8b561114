namespace Occ.Support;

/// <summary>What became of an answer: a value to keep, or the reason why not.</summary>
internal readonly record struct AnswerCheck(string? Value, string? Reason, Redaction? Secret = null, bool IsSkip = false);

/// <summary>Checks what a person answered. Only what it accepts enters a session.</summary>
internal static class AnswerChecks
{
    private const int LongestText = 500;

    public static AnswerCheck Check(Guide guide, AskStep ask, string answer, Facts facts, string language)
    {
        if (ask.Kind == AnswerKind.Choice && ask.Choice(answer) is { } pressed)
        {
            return new(pressed.Id, null);
        }

        var text = answer.Length > LongestText ? "" : PlainText.Of(answer);
        if (text.Length > 0 && Recognise(guide, ask, text, facts) is { } value)
        {
            return new(value, null);
        }

        // An address or id that checks out above is no secret; whatever else was typed may be.
        var redaction = SecretScanner.Default.ForFields.Redact(answer, language);
        if (redaction.Exposure is not null)
        {
            return new(null, Text("secret-exposed", language), redaction);
        }

        if (answer.Length > LongestText)
        {
            return new(null, Text("reason.too-long", language));
        }

        if (text.Length == 0)
        {
            return new(null, Text("reason.empty", language));
        }

        if (ask.Skip is not null && IsSkip(guide, ask, text))
        {
            return new(null, null, IsSkip: true);
        }

        if (Inside(ask, text, facts) is { } found)
        {
            return new(found, null);
        }

        return ask.Kind == AnswerKind.Text ? new(PlainText.Of(redaction.Text.Value), null) : new(null, Reason(ask, text, facts, language));
    }

    /// <summary>Reads what a person says to a task: that it is done, or that they can't do it.</summary>
    public static AnswerCheck CheckDone(Guide guide, InstructStep task, string answer, string language)
    {
        var text = answer.Length > LongestText ? "" : answer.Trim();
        if (Same(InstructStep.Done, text) || guide.Languages.Any(l => Same(StepView.DoneLabel(guide, task, l), text)))
        {
            return new(InstructStep.Done, null);
        }

        if (SecretScanner.Default.ForFields.Redact(answer, language) is { Exposure: not null } secret)
        {
            return new(null, Text("secret-exposed", language), secret);
        }

        return task.Skip is not null && IsSkip(guide, task, text) ? new(null, null, IsSkip: true) : new(null, Text("reason.done", language));
    }

    /// <summary>What a check found, as a value of its fact; null where it is no value that the guide knows.</summary>
    public static string? Result(Guide guide, ProbeStep probe, string result, Facts facts, string language)
    {
        if (!probe.Results.IsEmpty)
        {
            return probe.Results.GetValueOrDefault(result);
        }

        foreach (var ask in guide.Asks)
        {
            if (ask.Fact == probe.Fact && result.Length <= LongestText && Recognise(guide, ask, PlainText.Of(result), facts) is { } value)
            {
                return value;
            }
        }

        var isFree = guide.Asks.All(a => a.Fact != probe.Fact || a.Kind == AnswerKind.Text);
        return isFree && result.Length is > 0 and <= LongestText && SecretScanner.Default.ForFields.Redact(result, language).Findings.Count == 0 && PlainText.Of(result) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Whether a value can stand in a session as the answer to a question.</summary>
    public static bool CanBe(AskStep ask, string value) => ask.Kind switch
    {
        AnswerKind.Choice => ask.Choice(value) is not null,
        AnswerKind.Choices => SeveralChoices.CanBe(ask, value),
        _ => CanBe(ask.Kind, value),
    };

    /// <summary>Whether a value can stand in a session as the result of a check.</summary>
    public static bool CanBe(Guide guide, ProbeStep probe, string value) => probe.Results.IsEmpty
        ? guide.AskOf(probe.Fact, value) is not null || (guide.Asks.All(a => a.Fact != probe.Fact) && CanBe(AnswerKind.Text, value))
        : probe.Results.ContainsValue(value);

    /// <summary>Whether a value can be a fact of a kind that has no list of choices.</summary>
    public static bool CanBe(AnswerKind kind, string value) => kind == AnswerKind.Network ? NetworkTable.BuiltIn.Find(value) is not null : value.Length is > 0 and <= LongestText;

    /// <summary>What a fact is called for people: the label of a choice, the name of a network, else the value itself.</summary>
    public static string Display(Guide guide, Fact fact, string? language)
    {
        var (source, value) = (fact.Source ?? guide, fact.Value!);
        if (source.AskOf(fact.Name, value) is { Choices.IsEmpty: false } ask)
        {
            return ask.Kind == AnswerKind.Choices
                ? string.Join(Text("between", language ?? LanguageTag.English), value.Split(',').Select(c => source.ChoiceLabel(ask, c, language)))
                : source.ChoiceLabel(ask, value, language);
        }

        return (source.Asks.FirstOrDefault(a => a.Fact == fact.Name)?.Kind ?? source.Definition.Given.GetValueOrDefault(fact.Name)) switch
        {
            AnswerKind.Network => NetworkTable.BuiltIn.Get(value).NameIn(language),
            AnswerKind.Time => TimeText.Display(value),
            _ => value,
        };
    }

    private static string? Recognise(Guide guide, AskStep ask, string text, Facts facts) => Chosen(guide, ask, text)?.Id ?? ask.Kind switch
    {
        AnswerKind.Choices => SeveralChoices.Read(ask, text, t => Chosen(guide, ask, t)),
        AnswerKind.Version => VersionText.Read(AmountText.Narrow(text)),
        AnswerKind.Network => NetworkTable.BuiltIn.FindByName(text).FirstOrDefault()?.Id,
        AnswerKind.Address => PublicIdAnswers.Addresses.Canonical(text, facts["network"]),
        AnswerKind.Transaction => PublicIdAnswers.Transactions.Canonical(text, facts["network"]),
        AnswerKind.Amount => AmountText.Read(text).Value,
        AnswerKind.Time => TimeText.Read(text, facts.At).Value,
        _ => null,
    };

    /// <summary>The one address or id in a sentence around it.</summary>
    private static string? Inside(AskStep ask, string text, Facts facts) => ask.Kind switch
    {
        AnswerKind.Address => PublicIdAnswers.Addresses.Inside(text, facts["network"]),
        AnswerKind.Transaction => PublicIdAnswers.Transactions.Inside(text, facts["network"]),
        _ => null,
    };

    /// <summary>A choice by its id, or by its label in any language of the guide.</summary>
    private static GuideChoice? Chosen(Guide guide, AskStep ask, string text) => ask.Choice(text) ?? ask.Choices.FirstOrDefault(c =>
        Same(c.Id, text) || guide.Languages.Any(l => Same(guide.ChoiceLabel(ask, c.Id, l), text)));

    private static bool IsSkip(Guide guide, Step step, string text) =>
        guide.Languages.Any(l => Same(StepView.SkipLabel(guide, step, l), text) || Same(Text("skip", l), text));

    private static bool Same(string? one, string other) => string.Equals(one?.Trim(), other, StringComparison.OrdinalIgnoreCase);

    private static string Reason(AskStep ask, string text, Facts facts, string language) => ask.Kind switch
    {
        AnswerKind.Address => PublicIdAnswers.Addresses.Reason(text, facts["network"], language),
        AnswerKind.Transaction => PublicIdAnswers.Transactions.Reason(text, facts["network"], language),
        AnswerKind.Amount => Text($"reason.{AmountText.Read(text).Fault}", language),
        AnswerKind.Time => Text($"reason.{TimeText.Read(text, facts.At).Fault}", language),
        _ => Text($"reason.{KebabCase.Code(ask.Kind)}", language),
    };

    private static string Text(string key, string language) => TextCatalog.BuiltIn.Get($"troubleshooting.{key}", language);
}
