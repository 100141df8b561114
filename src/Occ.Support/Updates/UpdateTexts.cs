using System.Globalization;

namespace Occ.Support;

/// <summary>An advice in words.</summary>
internal static class UpdateTexts
{
    public static string Explain(UpdateAdvice advice, string? language)
    {
        var state = Get(advice is { State: UpdateState.Available or UpdateState.Required or UpdateState.Vulnerable, Target: null } ? $"state.{KebabCase.Code(advice.State)}-somewhere" : $"state.{KebabCase.Code(advice.State)}", advice, language);
        var readiness = advice.State is UpdateState.UpToDate or UpdateState.SystemTooOld ? null : Get($"readiness.{KebabCase.Code(advice.Readiness)}", advice, language);
        var asOf = advice.AsOf is null || advice.State == UpdateState.Unknown ? null : Get("as-of", advice, language);
        return string.Join(TextCatalog.BuiltIn.Get("reports.gap", language), new[] { state, readiness, asOf }.Where(t => t is not null));
    }

    public static IReadOnlyList<string> Say(string area, IEnumerable<string> keys, UpdateAdvice advice, string? language) => [.. keys.Select(k => Get($"{area}.{k}", advice, language))];

    private static string Get(string key, UpdateAdvice advice, string? language) => TextCatalog.BuiltIn.Get(
        $"updates.{key}",
        language,
        ("installed", advice.Installed?.ToString() ?? ""),
        ("target", advice.Target?.ToString() ?? ""),
        ("via", string.Join(TextCatalog.BuiltIn.Get("reports.separator", language), advice.Via)),
        ("date", advice.AsOf?.ToString("yyyy-MM-dd", DateTimeFormatInfo.InvariantInfo) ?? ""));
}
