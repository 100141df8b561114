using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Networks by name for people and by id for programs.</summary>
internal static class Names
{
    private const int MostNames = 8;

    /// <summary>The first names of a list, and how many follow; null where there is none.</summary>
    public static string? Of(IEnumerable<Network>? networks, string language)
    {
        var names = networks?.Select(n => n.NameIn(language)).ToList() ?? [];
        var rest = names.Count - MostNames;
        var shown = string.Join(ConsoleTexts.Get("list.separator", language), names.Take(MostNames));
        return names.Count == 0 ? null : rest > 0 ? ConsoleTexts.Get("list.more", language, ("names", shown), ("count", $"{names.Count}")) : shown;
    }

    /// <summary>A value as it stands on the wire.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
