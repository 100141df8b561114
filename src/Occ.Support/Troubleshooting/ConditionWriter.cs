using System.Globalization;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Writes a condition as <see cref="ConditionReader"/> reads it.</summary>
internal static class ConditionWriter
{
    public static void Write(Utf8JsonWriter json, Condition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case AllCondition all: Many(json, "all", all.Of.AsSpan()); break;
            case AnyCondition any: Many(json, "any", any.Of.AsSpan()); break;
            case NotCondition not:
                json.WritePropertyName("not");
                Write(json, not.Of);
                break;
            case FactCondition comparison:
                json.WriteString("fact", comparison.Fact);
                Compare(json, comparison);
                break;
        }

        json.WriteEndObject();
    }

    private static void Many(Utf8JsonWriter json, string name, ReadOnlySpan<Condition> conditions)
    {
        json.WriteStartArray(name);
        foreach (var condition in conditions)
        {
            Write(json, condition);
        }

        json.WriteEndArray();
    }

    private static void Compare(Utf8JsonWriter json, FactCondition comparison)
    {
        switch (comparison)
        {
            case IsCondition { Values: [var one] }: json.WriteString("is", one); break;
            case IsCondition several: GuideWriter.Texts(json, "in", several.Values); break;
            case HasCondition has: json.WriteString("has", has.Choice); break;
            case KnownCondition known: json.WriteBoolean("known", known.Expected); break;
            case AmountCondition amount: json.WriteString(amount.Below ? "below" : "atLeast", amount.Bound.ToString(NumberFormatInfo.InvariantInfo)); break;
            case VersionCondition version: json.WriteString(version.Below ? "versionBelow" : "versionAtLeast", version.Bound); break;
            case OlderThanCondition older: json.WriteString("olderThan", SpanText.Write(older.Span)); break;
        }
    }
}
