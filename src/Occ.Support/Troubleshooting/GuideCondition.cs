namespace Occ.Support;

/// <summary>A condition of a guide that is built in code: the same closed tree that files have.</summary>
public sealed class GuideCondition
{
    private GuideCondition(Condition tree) => Tree = tree;

    internal Condition Tree { get; }

    /// <summary>True when the fact has one of the values.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="values">The values, at least one.</param>
    public static GuideCondition Is(string fact, params ReadOnlySpan<string> values) => new(new IsCondition("", fact, [.. values]));

    /// <summary>True when the choice is among the several that were made.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="choice">The choice.</param>
    public static GuideCondition Has(string fact, string choice) => new(new HasCondition("", fact, choice));

    /// <summary>True when the fact is known.</summary>
    /// <param name="fact">The fact.</param>
    public static GuideCondition Known(string fact) => new(new KnownCondition("", fact, true));

    /// <summary>True when the amount reaches the bound.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound, in units of the asset.</param>
    public static GuideCondition AtLeast(string fact, decimal bound) => new(new AmountCondition("", fact, bound, false));

    /// <summary>True when the version is that of the bound, or newer.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">The bound: numbers with points.</param>
    /// <exception cref="ArgumentException">It is no version.</exception>
    public static GuideCondition VersionAtLeast(string fact, string bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return VersionText.IsVersion(bound) ? new(new VersionCondition("", fact, bound, false)) : throw new ArgumentException("This is no version.", nameof(bound));
    }

    /// <summary>True when the moment lies longer ago than the span.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="span">The span, in whole seconds.</param>
    public static GuideCondition OlderThan(string fact, TimeSpan span) => new(new OlderThanCondition("", fact, span));

    /// <summary>True when all are, false when one is false.</summary>
    /// <param name="conditions">The conditions.</param>
    public static GuideCondition All(params IEnumerable<GuideCondition> conditions) => new(new AllCondition("", [.. conditions.Select(c => c.Tree)]));

    /// <summary>True when one is, false when all are false.</summary>
    /// <param name="conditions">The conditions.</param>
    public static GuideCondition Any(params IEnumerable<GuideCondition> conditions) => new(new AnyCondition("", [.. conditions.Select(c => c.Tree)]));

    /// <summary>The opposite; the opposite of unknown is unknown.</summary>
    /// <param name="condition">The condition.</param>
    public static GuideCondition Not(GuideCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new(new NotCondition("", condition.Tree));
    }

    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => ConditionText.Of(Tree);
}
