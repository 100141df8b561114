using System.Text.Json;
using Ardalis.GuardClauses;

namespace Occ.Support.AI;

/// <summary>The texts that go into a tool, and the codes that come out.</summary>
internal static class ToolText
{
    /// <summary>As much of a text as a tool reads.</summary>
    public static string Cut(string text) => Guard.Against.Null(text).Length <= SupportTools.MaxLength ? text : text[..SupportTools.MaxLength];

    /// <summary>As much of a text as a tool reads, without its secrets.</summary>
    public static string Clean(string text) => SecretScanner.Default.ForFields.Redact(Cut(text)).Text.Value;

    /// <summary>The code of a value, in kebab-case.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
