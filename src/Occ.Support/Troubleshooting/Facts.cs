namespace Occ.Support;

/// <summary>What is known at one point of a path: a chain that only grows, so that every earlier point keeps its own.</summary>
/// <param name="Last">The fact that was learned last; null where nothing is known.</param>
/// <param name="At">The time of the answer that led here, so that a replay decides as the first walk did.</param>
internal readonly record struct Facts(Fact? Last, DateTimeOffset At)
{
    public string? this[string name] => Find(name)?.Value;

    /// <summary>The latest word on a fact; null where nobody said anything.</summary>
    public Fact? Find(string name)
    {
        for (var fact = Last; fact is not null; fact = fact.Before)
        {
            if (fact.Name == name)
            {
                return fact;
            }
        }

        return null;
    }

    /// <summary>The facts with one more; null takes back what was known of it.</summary>
    public Facts With(string name, string? value, Guide? source = null) => this with { Last = new(name, value, source, Last) };

    /// <summary>All that is known, in ordinal order of name.</summary>
    public SortedDictionary<string, string> ToValues()
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var fact = Last; fact is not null; fact = fact.Before)
        {
            if (told.Add(fact.Name) && fact.Value is { } value)
            {
                values.Add(fact.Name, value);
            }
        }

        return values;
    }
}

/// <summary>One fact.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; null where it is not known any more.</param>
/// <param name="Source">The guide whose question it answered.</param>
/// <param name="Before">What was known before.</param>
internal sealed record Fact(string Name, string? Value, Guide? Source, Fact? Before);
