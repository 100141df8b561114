namespace Occ.Support;

/// <summary>Names the texts that a guide needs, and checks that every language has them, and them only, with the same placeholders.</summary>
internal static class GuideTextChecks
{
    /// <summary>How wide a label can be for the button of a chat: Latin letters count one, Chinese characters two.</summary>
    private const int WidestLabel = 60;

    public static void Check(GuideDefinition guide, FactDomains facts, IReadOnlyDictionary<string, GuideTexts> languages)
    {
        var needed = Needed(guide).ToHashSet(StringComparer.Ordinal);
        var optional = Optional(guide).ToHashSet(StringComparer.Ordinal);
        var english = languages.GetValueOrDefault(LanguageTag.English);
        foreach (var language in languages.Values)
        {
            foreach (var key in needed.Union(optional.Where(o => english?.Texts.ContainsKey(o) == true)).Where(k => !language.Texts.ContainsKey(k)))
            {
                language.Faults.Add(GuideFaultCode.MissingTranslation, "", $"The text \"{key}\" is missing.", "Write it.");
            }

            if (english is not null && language.Revision < english.Revision)
            {
                language.Faults.Add(GuideFaultCode.StaleTranslation, "", $"The English texts are at revision {english.Revision}, these at {language.Revision}.", "Bring them up to date, then write the same \"$revision\".");
            }

            foreach (var (key, text) in language.Texts)
            {
                CheckOne(key, text, needed.Contains(key) || optional.Contains(key), facts, english?.Texts.GetValueOrDefault(key), language);
            }

            CheckLabels(guide, language);
        }
    }

    /// <summary>The names in braces of a text, in ordinal order.</summary>
    public static IReadOnlyList<string> Placeholders(string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return [];
        }

        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (; open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            found.Add(close < 0 ? text[open..] : text[(open + 1)..close]);
        }

        return [.. found];
    }

    private static void CheckOne(string key, string text, bool known, FactDomains facts, string? english, GuideTexts language)
    {
        var (faults, pointer) = (language.Faults, $"/{key}");
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(GuideFaultCode.EmptyText, pointer, "The text is empty.", "Write it.");
        }

        var placeholders = Placeholders(text);
        foreach (var fact in placeholders)
        {
            if (facts[fact] is null)
            {
                faults.Add(GuideFaultCode.FactNeverSet, pointer, $"No question sets the placeholder {{{fact}}}.", "Ask for it, declare it as \"given\", or correct its name.");
            }
            else if (!language.Texts.ContainsKey($"unknown.{fact}"))
            {
                faults.Add(GuideFaultCode.MissingTranslation, "", $"The text \"unknown.{fact}\" is missing.", "Write what stands for the placeholder while nobody knows the fact.");
            }
        }

        if (placeholders.Count > 0 && IsLabel(key))
        {
            faults.Add(GuideFaultCode.PlaceholderInLabel, pointer, "A label holds a placeholder, so that it could not be known again when it is typed.", "Write the label without it.");
        }

        if (IsLabel(key) && Width(text) > WidestLabel)
        {
            faults.Add(GuideFaultCode.LabelTooLong, pointer, $"The label is {Width(text)} columns wide; a chat button shows {WidestLabel}.", "Shorten it.");
        }

        if (!known && !(key.StartsWith("unknown.", StringComparison.Ordinal) && facts[key["unknown.".Length..]] is not null))
        {
            faults.Add(GuideFaultCode.ExtraTranslation, pointer, "The guide has no use for this text.", "Remove it, or correct its key.");
        }

        if (english is not null && !ReferenceEquals(english, text) && !placeholders.SequenceEqual(Placeholders(english)))
        {
            faults.Add(GuideFaultCode.UnequalPlaceholders, pointer, "The placeholders are not those of the English text.", "Use the same ones.");
        }
    }

    private static void CheckLabels(GuideDefinition guide, GuideTexts language)
    {
        foreach (var ask in guide.Asks.Where(a => !a.Choices.IsEmpty))
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var key in ask.Choices.Select(c => $"{ask.Id}.choice.{c.Id}").Append($"{ask.Id}.skip"))
            {
                if (language.Texts.TryGetValue(key, out var label) && !seen.Add(label.Trim()))
                {
                    language.Faults.Add(GuideFaultCode.DuplicateLabel, $"/{key}", "Two answers of the question have the same label.", "Word them so that people can tell them apart.");
                }
            }
        }
    }

    private static bool IsLabel(string key) => key.Contains(".choice.", StringComparison.Ordinal) || key.EndsWith(".skip", StringComparison.Ordinal);

    private static int Width(string text) => text.Sum(c => c >= '\u1100' ? 2 : 1);

    private static IEnumerable<string> Needed(GuideDefinition guide)
    {
        yield return "title";
        yield return "summary";
        foreach (var step in guide.Steps.Where(s => s is AskStep or InstructStep or EndStep))
        {
            yield return step.Id;
            foreach (var task in step.Checklist)
            {
                yield return $"{step.Id}.do.{task}";
            }

            foreach (var choice in step is AskStep { Kind: not AnswerKind.Network } ask ? ask.Choices : [])
            {
                yield return $"{step.Id}.choice.{choice.Id}";
            }

            if (step is AskStep { Kind: not (AnswerKind.Choice or AnswerKind.Choices) })
            {
                yield return $"{step.Id}.simpler";
            }

            foreach (var need in step is EndStep end ? end.Needs : [])
            {
                yield return $"fact.{need}";
            }
        }
    }

    private static IEnumerable<string> Optional(GuideDefinition guide) => guide.Steps.SelectMany(s => s switch
    {
        AskStep ask => ask.Choices.Select(c => $"{ask.Id}.choice.{c.Id}").Concat([$"{ask.Id}.simpler", $"{ask.Id}.skip"]),
        InstructStep task => [$"{task.Id}.choice.done", $"{task.Id}.skip"],
        ProbeStep probe => [probe.Id],
        _ => Enumerable.Empty<string>(),
    }).Append("moved");
}
