namespace Occ.Support;

/// <summary>What became of an answer: a value to keep, or the reason why not.</summary>
internal readonly record struct AnswerCheck(string? Value, string? Reason, bool HoldsSecret = false, bool IsSkip = false);

/// <summary>Checks what a person answered. Only what it accepts enters a session.</summary>
internal static class AnswerChecks
{
    private const int LongestText = 500;

    public static AnswerCheck Check(Guide guide, AskStep ask, string answer, Facts facts, string language)
    {
        var text = answer.Length > LongestText ? "" : PlainText.Of(answer);
        if (text.Length > 0 && Recognise(guide, ask, text, facts) is { } value)
        {
            return new(value, null);
        }

        // An address or id that checks out above is no secret; whatever else was typed may be.
        var redaction = SecretScanner.Default.Redact(answer, language);
        if (redaction.Findings.Count > 0)
        {
            return new(null, Text("secret-exposed", language), HoldsSecret: true);
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

        if (SecretScanner.Default.Redact(answer, language).Findings.Count > 0)
        {
            return new(null, Text("secret-exposed", language), HoldsSecret: true);
        }

        return task.Skip is not null && IsSkip(guide, task, text) ? new(null, null, IsSkip: true) : new(null, Text("reason.done", language));
    }

    /// <summary>Whether a value can stand in a session as the answer to a question.</summary>
    public static bool CanBe(AskStep ask, string value) => ask.Kind switch
    {
        AnswerKind.Choice => ask.Choices.Any(c => c.Id == value),
        AnswerKind.Network => NetworkTable.BuiltIn.Find(value) is not null,
        _ => value.Length is > 0 and <= LongestText,
    };

    /// <summary>What a fact is called for people: the label of a choice, the name of a network, else the value itself.</summary>
    public static string Display(Guide guide, string fact, string value, string? language)
    {
        foreach (var ask in guide.Asks)
        {
            if (ask.Fact == fact && ask.Choices.Any(c => c.Id == value))
            {
                return guide.ChoiceLabel(ask, value, language);
            }
        }

        return guide.Asks.First(a => a.Fact == fact).Kind switch
        {
            AnswerKind.Network => NetworkTable.BuiltIn.Get(value).NameIn(language),
            AnswerKind.Time => TimeText.Display(value),
            _ => value,
        };
    }

    private static string? Recognise(Guide guide, AskStep ask, string text, Facts facts) => Chosen(guide, ask, text) ?? ask.Kind switch
    {
        AnswerKind.Network => NetworkTable.BuiltIn.FindByName(text).FirstOrDefault()?.Id,
        AnswerKind.Address => AddressAnswers.Canonical(text, facts["network"]),
        AnswerKind.Transaction => TransactionAnswers.Canonical(text, facts["network"]),
        AnswerKind.Amount => AmountText.Read(text).Value,
        AnswerKind.Time => TimeText.Read(text, facts.At).Value,
        _ => null,
    };

    /// <summary>The one address or id in a sentence around it.</summary>
    private static string? Inside(AskStep ask, string text, Facts facts) => ask.Kind switch
    {
        AnswerKind.Address => AddressAnswers.Inside(text, facts["network"]),
        AnswerKind.Transaction => TransactionAnswers.Inside(text, facts["network"]),
        _ => null,
    };

    /// <summary>A choice by its id, or by its label in any language of the guide.</summary>
    private static string? Chosen(Guide guide, AskStep ask, string text) => ask.Choices.FirstOrDefault(c =>
        Same(c.Id, text) || guide.Languages.Any(l => Same(guide.ChoiceLabel(ask, c.Id, l), text)))?.Id;

    private static bool IsSkip(Guide guide, Step step, string text) =>
        guide.Languages.Any(l => Same(StepView.SkipLabel(guide, step, l), text) || Same(Text("skip", l), text));

    private static bool Same(string? one, string other) => string.Equals(one?.Trim(), other, StringComparison.OrdinalIgnoreCase);

    private static string Reason(AskStep ask, string text, Facts facts, string language) => ask.Kind switch
    {
        AnswerKind.Address => AddressAnswers.Reason(text, facts["network"], language),
        AnswerKind.Transaction => TransactionAnswers.Reason(text, facts["network"], language),
        AnswerKind.Amount => Text($"reason.{AmountText.Read(text).Fault}", language),
        AnswerKind.Time => Text($"reason.{TimeText.Read(text, facts.At).Fault}", language),
        _ => Text($"reason.{KebabCase.Code(ask.Kind)}", language),
    };

    private static string Text(string key, string language) => TextCatalog.BuiltIn.Get($"troubleshooting.{key}", language);
}
