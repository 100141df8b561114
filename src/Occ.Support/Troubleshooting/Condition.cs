using System.Collections.Immutable;
using System.Globalization;

namespace Occ.Support;

/// <summary>A condition over facts: a closed tree that is true, false, or (null) unknown.</summary>
internal abstract record Condition(string Pointer)
{
    public abstract bool? Evaluate(in Facts facts);

    /// <summary>This condition and all below it.</summary>
    public virtual IEnumerable<Condition> Tree => [this];
}

/// <summary>True when all are, false when one is false.</summary>
internal sealed record AllCondition(string Pointer, ImmutableArray<Condition> Of) : Condition(Pointer)
{
    public override IEnumerable<Condition> Tree => Of.SelectMany(c => c.Tree).Prepend(this);

    public override bool? Evaluate(in Facts facts)
    {
        bool? all = true;
        foreach (var condition in Of)
        {
            all &= condition.Evaluate(facts);
            if (all == false)
            {
                return false;
            }
        }

        return all;
    }
}

/// <summary>True when one is, false when all are false.</summary>
internal sealed record AnyCondition(string Pointer, ImmutableArray<Condition> Of) : Condition(Pointer)
{
    public override IEnumerable<Condition> Tree => Of.SelectMany(c => c.Tree).Prepend(this);

    public override bool? Evaluate(in Facts facts)
    {
        bool? any = false;
        foreach (var condition in Of)
        {
            any |= condition.Evaluate(facts);
            if (any == true)
            {
                return true;
            }
        }

        return any;
    }
}

/// <summary>The opposite; the opposite of unknown is unknown.</summary>
internal sealed record NotCondition(string Pointer, Condition Of) : Condition(Pointer)
{
    public override IEnumerable<Condition> Tree => Of.Tree.Prepend(this);

    public override bool? Evaluate(in Facts facts) => !Of.Evaluate(facts);
}

/// <summary>A condition over one fact.</summary>
internal abstract record FactCondition(string Pointer, string Fact) : Condition(Pointer);

/// <summary>Whether a fact is known: never unknown itself.</summary>
internal sealed record KnownCondition(string Pointer, string Fact, bool Expected) : FactCondition(Pointer, Fact)
{
    public override bool? Evaluate(in Facts facts) => facts[Fact] is not null == Expected;
}

/// <summary>Whether a fact is one of some values.</summary>
internal sealed record IsCondition(string Pointer, string Fact, ImmutableArray<string> Values) : FactCondition(Pointer, Fact)
{
    public override bool? Evaluate(in Facts facts) => facts[Fact] is { } value ? Values.Contains(value) : null;
}

/// <summary>Whether one choice is among the several that were made.</summary>
internal sealed record HasCondition(string Pointer, string Fact, string Choice) : FactCondition(Pointer, Fact)
{
    public override bool? Evaluate(in Facts facts) => facts[Fact] is { } value ? SeveralChoices.Has(value, Choice) : null;
}

/// <summary>Whether an amount reaches a bound, or (<paramref name="Below"/>) stays under it.</summary>
internal sealed record AmountCondition(string Pointer, string Fact, decimal Bound, bool Below) : FactCondition(Pointer, Fact)
{
    public override bool? Evaluate(in Facts facts) =>
        decimal.TryParse(facts[Fact], NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out var amount)
            ? amount >= Bound != Below
            : null;
}

/// <summary>Whether a version reaches a bound, or (<paramref name="Below"/>) is older.</summary>
internal sealed record VersionCondition(string Pointer, string Fact, string Bound, bool Below) : FactCondition(Pointer, Fact)
{
    public override bool? Evaluate(in Facts facts) => facts[Fact] is { } version ? VersionText.Compare(version, Bound) >= 0 != Below : null;
}

/// <summary>Whether a moment lies longer ago than a span.</summary>
internal sealed record OlderThanCondition(string Pointer, string Fact, TimeSpan Span) : FactCondition(Pointer, Fact)
{
    public override bool? Evaluate(in Facts facts) => TimeText.FromValue(facts[Fact]) is { } moment ? facts.At - moment > Span : null;
}
