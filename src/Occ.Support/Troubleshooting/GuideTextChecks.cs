using System.Collections.Frozen;

namespace Occ.Support;

/// <summary>Names the texts that a guide needs, and checks that every language has them, and them only, with the same placeholders.</summary>
internal static class GuideTextChecks
{
    public static void Check(GuideDefinition guide, IReadOnlyDictionary<string, (GuideFaults Faults, FrozenDictionary<string, string> Texts)> languages)
    {
        var needed = Needed(guide).ToHashSet(StringComparer.Ordinal);
        var facts = guide.Steps.OfType<AskStep>().Select(a => a.Fact).ToHashSet(StringComparer.Ordinal);
        var optional = guide.Steps.OfType<AskStep>().SelectMany(a => a.Choices.Select(c => $"{a.Id}.choice.{c.Id}").Concat([$"{a.Id}.simpler", $"{a.Id}.skip"]))
            .Concat(guide.Steps.OfType<InstructStep>().SelectMany(i => new[] { $"{i.Id}.choice.done", $"{i.Id}.skip" })).ToHashSet(StringComparer.Ordinal);
        var first = languages.GetValueOrDefault(LanguageTag.English).Texts;
        foreach (var (faults, texts) in languages.Values)
        {
            foreach (var key in needed.Concat(optional.Where(o => first?.ContainsKey(o) == true)).Where(k => !texts.ContainsKey(k)))
            {
                faults.Add(GuideFaultCode.MissingTranslation, "", $"The text \"{key}\" is missing.", "Write it.");
            }

            foreach (var (key, text) in texts)
            {
                CheckOne(key, text, needed.Contains(key) || optional.Contains(key), facts, first?.GetValueOrDefault(key), texts, faults);
            }
        }
    }

    /// <summary>The names in braces of a text, in ordinal order.</summary>
    public static IReadOnlyList<string> Placeholders(string text)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            found.Add(close < 0 ? text[open..] : text[(open + 1)..close]);
        }

        return [.. found];
    }

    private static void CheckOne(string key, string text, bool known, HashSet<string> facts, string? english, FrozenDictionary<string, string> texts, GuideFaults faults)
    {
        if (text.Trim().Length == 0)
        {
            faults.Add(GuideFaultCode.EmptyText, $"/{key}", "The text is empty.", "Write it.");
        }

        var placeholders = Placeholders(text);
        foreach (var fact in placeholders)
        {
            if (!facts.Contains(fact))
            {
                faults.Add(GuideFaultCode.FactNeverSet, $"/{key}", $"No question sets the placeholder {{{fact}}}.", "Ask for it, or correct its name.");
            }
            else if (!texts.ContainsKey($"unknown.{fact}"))
            {
                faults.Add(GuideFaultCode.MissingTranslation, "", $"The text \"unknown.{fact}\" is missing.", "Write what stands for the placeholder while nobody knows the fact.");
            }
        }

        if (placeholders.Count > 0 && key.Contains(".choice.", StringComparison.Ordinal))
        {
            faults.Add(GuideFaultCode.PlaceholderInLabel, $"/{key}", "A label holds a placeholder, so that it could not be known again when it is typed.", "Write the label without it.");
        }

        if (!known && !(key.StartsWith("unknown.", StringComparison.Ordinal) && facts.Contains(key["unknown.".Length..])))
        {
            faults.Add(GuideFaultCode.ExtraTranslation, $"/{key}", "The guide has no use for this text.", "Remove it, or correct its key.");
        }

        if (english is not null && !placeholders.SequenceEqual(Placeholders(english)))
        {
            faults.Add(GuideFaultCode.UnequalPlaceholders, $"/{key}", "The placeholders are not those of the English text.", "Use the same ones.");
        }
    }

    private static IEnumerable<string> Needed(GuideDefinition guide)
    {
        yield return "title";
        yield return "summary";
        foreach (var step in guide.Steps.Where(s => s is not DecideStep))
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

            if (step is AskStep { Kind: not AnswerKind.Choice })
            {
                yield return $"{step.Id}.simpler";
            }

            foreach (var need in step is EndStep end ? end.Needs : [])
            {
                yield return $"fact.{need}";
            }
        }
    }
}
