using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>A guide: its steps, and their texts in every language.</summary>
internal sealed class Guide
{
    private readonly FrozenDictionary<string, Step> _steps;
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _texts;
    private readonly Dictionary<string, int> _remaining = new(StringComparer.Ordinal);

    public Guide(GuideDefinition definition, IReadOnlyDictionary<string, FrozenDictionary<string, string>> texts)
    {
        Definition = definition;
        _steps = definition.Steps.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        Asks = [.. definition.Steps.OfType<AskStep>()];
        RemainingSteps.Estimate(this, _remaining);
    }

    public GuideDefinition Definition { get; }

    public string Id => Definition.Id;

    public ImmutableArray<AskStep> Asks { get; }

    public IReadOnlyCollection<string> Languages => _texts.Keys;

    public Step this[string step] => _steps[step];

    public bool Has(string step) => _steps.ContainsKey(step);

    /// <summary>The text of a key, or null where the guide has none.</summary>
    public string? Text(string key, string? language) =>
        _texts[LanguageTag.Resolve(language, _texts.ContainsKey)].GetValueOrDefault(key);

    /// <summary>The words of a choice: the guide's own, else those of the table of networks.</summary>
    public string ChoiceLabel(AskStep ask, string choice, string? language) =>
        Text($"{ask.Id}.choice.{choice}", language) ?? NetworkTable.BuiltIn.Get(choice).NameIn(language);

    /// <summary>About how many answers a person still gives from a step to an end.</summary>
    public int Remaining(string step) => _remaining.GetValueOrDefault(step);
}

/// <summary>What a guide's file says, without its texts.</summary>
/// <param name="Id">The guide's id, which is also the name of its file.</param>
/// <param name="Version">Counts up with every published change.</param>
/// <param name="Hash">The first 16 bytes, in hex, of the SHA-256 of the file's content without comments and white space.</param>
/// <param name="Category">What the problem is about, as long as no answer tells the situation.</param>
/// <param name="Start">The first step.</param>
/// <param name="Person">The end that a conversation reaches when the person can't answer a question after several tries.</param>
/// <param name="Steps">All steps, in the order of the file.</param>
internal sealed record GuideDefinition(string Id, int Version, string Hash, ProblemCategory Category, string Start, string Person, ImmutableArray<Step> Steps);
