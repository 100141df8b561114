using System.Globalization;

namespace Occ.Support;

/// <summary>Writes a condition in a short notation for drawings: <c>network in tron, bsc and not fee known</c>.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        AllCondition all => string.Join(" and ", all.Of.Select(Nested)),
        AnyCondition any => string.Join(" or ", any.Of.Select(Nested)),
        NotCondition not => $"not {Nested(not.Of)}",
        IsCondition { Values: [var one] } comparison => $"{comparison.Fact} = {one}",
        IsCondition several => $"{several.Fact} in {string.Join(", ", several.Values)}",
        HasCondition has => $"{has.Fact} has {has.Choice}",
        KnownCondition known => known.Expected ? $"{known.Fact} known" : $"{known.Fact} unknown",
        AmountCondition amount => string.Create(NumberFormatInfo.InvariantInfo, $"{amount.Fact} {(amount.Below ? "<" : "≥")} {amount.Bound}"),
        VersionCondition version => $"{version.Fact} {(version.Below ? "<" : "≥")} {version.Bound}",
        OlderThanCondition older => $"{older.Fact} older than {SpanText.Write(older.Span)}",
        _ => "",
    };

    private static string Nested(Condition condition) => condition is AllCondition or AnyCondition ? $"({Of(condition)})" : Of(condition);
}
