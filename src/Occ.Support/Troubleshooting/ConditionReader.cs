using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads conditions: <c>all</c>, <c>any</c>, <c>not</c>, or a <c>fact</c> with one comparison.</summary>
internal static class ConditionReader
{
    private const int DeepestTree = 16;

    public static Condition? Read(JsonElement element, string pointer, GuideFaults faults, int depth = 0)
    {
        var json = new GuideObject(element, pointer, faults);
        var condition = depth > DeepestTree ? null : ReadOne(json, faults, depth);
        if (condition is null && !faults.Any)
        {
            faults.Add(GuideFaultCode.WrongValue, pointer, "This is not a condition.", "Write all, any, not, or a fact with is, in, has, known, atLeast, below, versionAtLeast, versionBelow or olderThan.");
        }

        json.Finish();
        return condition;
    }

    private static Condition? ReadOne(GuideObject json, GuideFaults faults, int depth) => json switch
    {
        _ when json.Has("all") => new AllCondition(json.Pointer, Many(json, "all", faults, depth)),
        _ when json.Has("any") => new AnyCondition(json.Pointer, Many(json, "any", faults, depth)),
        _ when json.Has("not") => Read(json.Element("not")!.Value, json.At("not"), faults, depth + 1) is { } not ? new NotCondition(json.Pointer, not) : null,
        _ when json.Required("fact") is { } fact => OfFact(json, string.Intern(fact)),
        _ => null,
    };

    private static ImmutableArray<Condition> Many(GuideObject json, string name, GuideFaults faults, int depth) =>
        [.. json.Items(name).Select(i => Read(i.Element, i.Pointer, faults, depth + 1)).OfType<Condition>()];

    private static FactCondition? OfFact(GuideObject json, string fact)
    {
        if (json.Optional("is") is { } value)
        {
            return new IsCondition(json.Pointer, fact, [value]);
        }

        if (json.Has("in"))
        {
            return new IsCondition(json.Pointer, fact, [.. json.Texts("in")]);
        }

        if (json.Optional("has") is { } choice)
        {
            return new HasCondition(json.Pointer, fact, choice);
        }

        if (json.Has("known"))
        {
            return new KnownCondition(json.Pointer, fact, json.Flag("known"));
        }

        if (json.Span("olderThan") is { } span)
        {
            return new OlderThanCondition(json.Pointer, fact, span);
        }

        return json.Has("versionAtLeast") || json.Has("versionBelow") ? OfVersion(json, fact) : OfAmount(json, fact);
    }

    private static VersionCondition? OfVersion(GuideObject json, string fact)
    {
        var below = json.Has("versionBelow");
        var name = below ? "versionBelow" : "versionAtLeast";
        if (json.Optional(name) is { } bound && VersionText.IsVersion(bound))
        {
            return new VersionCondition(json.Pointer, fact, bound, below);
        }

        json.Wrong(name, "Write a version, such as \"7.12.0\".");
        return null;
    }

    private static AmountCondition? OfAmount(GuideObject json, string fact)
    {
        var below = json.Has("below");
        var name = below ? "below" : "atLeast";
        if (json.Optional(name) is { } text)
        {
            if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out var bound))
            {
                return new AmountCondition(json.Pointer, fact, bound, below);
            }

            json.Wrong(name, "Write a decimal number as a text, such as \"0.5\".");
            return null;
        }

        json.Missing("is");
        return null;
    }
}
