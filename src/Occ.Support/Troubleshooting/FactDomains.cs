namespace Occ.Support;

/// <summary>What each fact can be that a guide, a part that it calls, its host or its caller can know.</summary>
internal sealed class FactDomains
{
    private readonly Dictionary<string, FactDomain> _domains = new(StringComparer.Ordinal);

    public FactDomains(GuideDefinition guide, IReadOnlyDictionary<string, GuideDefinition> guides)
    {
        var parts = Parts(guide, guides);
        foreach (var part in parts.Reverse()) // the guide itself last, so that what is odd is found in its own file
        {
            foreach (var ask in part.Asks)
            {
                Of(ask.Fact, ask.Kind).Add(ask.Kind, ask.Choices.Select(c => c.Id), ask);
            }

            foreach (var (fact, kind) in part.Given)
            {
                Of(fact, kind).IsOpen = true;
            }
        }

        foreach (var part in parts)
        {
            foreach (var probe in part.Steps.OfType<ProbeStep>())
            {
                Of(probe.Fact, probe.Results.IsEmpty ? AnswerKind.Text : AnswerKind.Choice).Add(null, probe.Results.Values, null);
            }
        }
    }

    public FactDomain? this[string fact] => _domains.GetValueOrDefault(fact);

    public IEnumerable<string> Facts => _domains.Keys;

    /// <summary>The guide and the parts that it calls and comes back from.</summary>
    public static IEnumerable<GuideDefinition> Parts(GuideDefinition guide, IReadOnlyDictionary<string, GuideDefinition> guides)
    {
        var parts = new List<GuideDefinition> { guide };
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var call in parts[i].Steps.OfType<CallStep>())
            {
                if (call.Next is not null && guides.TryGetValue(call.Guide, out var part) && !parts.Contains(part))
                {
                    parts.Add(part);
                }
            }
        }

        return parts;
    }

    private FactDomain Of(string fact, AnswerKind kind) => _domains.TryGetValue(fact, out var known) ? known : _domains[fact] = new(kind);
}

/// <summary>What one fact can be.</summary>
internal sealed class FactDomain(AnswerKind kind)
{
    private readonly List<string> _values = [];

    public AnswerKind Kind => kind;

    /// <summary>The values that questions and checks can give, where they are choices.</summary>
    public IReadOnlyList<string> Values => _values;

    /// <summary>Whether it can have other values too, because others set it.</summary>
    public bool IsOpen { get; set; }

    /// <summary>A question that sets it to a value of another kind; null where all agree.</summary>
    public AskStep? Odd { get; private set; }

    public void Add(AnswerKind? added, IEnumerable<string> values, AskStep? ask)
    {
        Odd ??= added is not null && added != kind ? ask : null;
        _values.AddRange(values.Where(v => !_values.Contains(v)));
    }

    /// <summary>Whether the fact can be equal to a value, or have it among several.</summary>
    public bool CanBe(string value) => kind switch
    {
        AnswerKind.Choice or AnswerKind.Choices => IsOpen || _values.Contains(value),
        AnswerKind.Network => NetworkTable.BuiltIn.Find(value) is not null,
        _ => true,
    };
}
