using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Reads conditions: <c>all</c>, <c>any</c>, <c>not</c>, or a <c>fact</c> with one comparison.</summary>
internal static class ConditionReader
{
    public static Condition? Read(JsonElement element, string pointer, GuideFaults faults)
    {
        var json = new GuideObject(element, pointer, faults);
        var condition = ReadOne(json, faults);
        json.Finish();
        return condition;
    }

    private static Condition? ReadOne(GuideObject json, GuideFaults faults) => json switch
    {
        _ when json.Has("all") => new AllCondition(json.Pointer, Many(json, "all", faults)),
        _ when json.Has("any") => new AnyCondition(json.Pointer, Many(json, "any", faults)),
        _ when json.Has("not") => Read(json.Element("not")!.Value, json.At("not"), faults) is { } not ? new NotCondition(json.Pointer, not) : null,
        _ when json.Required("fact") is { } fact => OfFact(json, string.Intern(fact)),
        _ => null,
    };

    private static ImmutableArray<Condition> Many(GuideObject json, string name, GuideFaults faults) =>
        [.. json.Items(name).Select(i => Read(i.Element, i.Pointer, faults)).OfType<Condition>()];

    private static FactCondition? OfFact(GuideObject json, string fact) => json switch
    {
        _ when json.Has("is") => json.Optional("is") is { } value ? new IsCondition(json.Pointer, fact, [value]) : null,
        _ when json.Has("in") => new IsCondition(json.Pointer, fact, [.. json.Texts("in")]),
        _ when json.Has("has") => json.Optional("has") is { } choice ? new HasCondition(json.Pointer, fact, choice) : null,
        _ when json.Has("known") => new KnownCondition(json.Pointer, fact, json.Flag("known")),
        _ when json.Has("olderThan") => json.Span("olderThan") is { } span ? new OlderThanCondition(json.Pointer, fact, span) : null,
        _ when json.Has("versionBelow") => OfVersion(json, fact, "versionBelow", isBelow: true),
        _ when json.Has("versionAtLeast") => OfVersion(json, fact, "versionAtLeast", isBelow: false),
        _ when json.Has("below") => OfAmount(json, fact, "below", isBelow: true),
        _ when json.Has("atLeast") => OfAmount(json, fact, "atLeast", isBelow: false),
        _ => NoComparison(json),
    };

    private static VersionCondition? OfVersion(GuideObject json, string fact, string name, bool isBelow)
    {
        if (json.Optional(name) is not { } bound)
        {
            return null;
        }

        if (VersionText.IsVersion(bound))
        {
            return new(json.Pointer, fact, bound, isBelow);
        }

        json.Wrong(name, "Write a version, such as \"7.12.0\".");
        return null;
    }

    private static AmountCondition? OfAmount(GuideObject json, string fact, string name, bool isBelow)
    {
        if (json.Optional(name) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out var bound))
        {
            return new(json.Pointer, fact, bound, isBelow);
        }

        json.Wrong(name, "Write a decimal number as a text, such as \"0.5\".");
        return null;
    }

    private static FactCondition? NoComparison(GuideObject json)
    {
        json.Missing("is\", \"in\", \"has\", \"known\", \"atLeast\", \"below\", \"versionAtLeast\", \"versionBelow\" or \"olderThan");
        return null;
    }
}
