using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>A guide: its steps, and their texts in every language.</summary>
internal sealed class Guide
{
    private readonly Dictionary<string, Step> _steps;
    private readonly IReadOnlyDictionary<string, Lazy<IReadOnlyDictionary<string, string>>> _texts;
    private readonly Lazy<Dictionary<string, int>> _remaining;

    /// <param name="definition">The steps.</param>
    /// <param name="texts">The texts by language, each read when it is first spoken.</param>
    public Guide(GuideDefinition definition, IReadOnlyDictionary<string, Lazy<IReadOnlyDictionary<string, string>>> texts)
    {
        Definition = definition;
        _steps = definition.Steps.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _texts = texts;
        Asks = [.. definition.Asks];
        _remaining = new(() => RemainingSteps.Estimate(this));
    }

    public GuideDefinition Definition { get; }

    public string Id => Definition.Id;

    /// <summary>The first 16 bytes, in hex, of the SHA-256 of the canonical JSON: the same for the same steps, however the file is laid out.</summary>
    public string Hash => field ??= GuideWriter.Hash(Definition);

    public ImmutableArray<AskStep> Asks { get; }

    public IEnumerable<string> Languages => _texts.Keys;

    public Step this[string step] => _steps[step];

    public bool Speaks(string language) => _texts.ContainsKey(language);

    /// <summary>The text of a key, or null where the guide has none.</summary>
    public string? Text(string key, string? language) =>
        (language is not null && _texts.TryGetValue(language, out var texts) ? texts : _texts[LanguageTag.Resolve(language, _texts.ContainsKey)]).Value.GetValueOrDefault(key);

    /// <summary>The words of a choice: the guide's own, else those of the table of networks.</summary>
    public string ChoiceLabel(AskStep ask, string choice, string? language) =>
        Text($"{ask.Id}.choice.{choice}", language) ?? NetworkTable.BuiltIn.Get(choice).NameIn(language);

    /// <summary>The question that could set a fact to a value; null where there is none.</summary>
    public AskStep? AskOf(string fact, string value)
    {
        foreach (var ask in Asks)
        {
            if (ask.Fact == fact && AnswerChecks.CanBe(ask, value))
            {
                return ask;
            }
        }

        return null;
    }

    /// <summary>About how many answers a person still gives from a step to an end.</summary>
    public int Remaining(string step) => _remaining.Value.GetValueOrDefault(step);
}
