using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Writes an enumeration as the kebab-case codes of the wire formats, and refuses numbers.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class KebabCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

/// <summary>The machine code of an enumeration's value: its name in kebab case.</summary>
internal static class KebabCase
{
    /// <summary>The code of a value, such as <c>checksum-mismatch</c>.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => Codes<T>.Of(value);

    /// <summary>All values with their codes.</summary>
    public static IEnumerable<(T Value, string Code)> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(v => (v, Code(v)));

    /// <summary>The value of a code; null where there is none.</summary>
    public static T? Find<T>(string code)
        where T : struct, Enum => Codes<T>.Find(code);

    private static string FromName(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }

    private static class Codes<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> All = Enum.GetValues<T>().Distinct().ToDictionary(v => v, v => FromName(v.ToString()));

        private static readonly Dictionary<string, T> Values = All.ToDictionary(c => c.Value, c => c.Key, StringComparer.Ordinal);

        public static T? Find(string code) => Values.TryGetValue(code, out var value) ? value : null;

        public static string Of(T value) => All.TryGetValue(value, out var code) ? code : "unknown";
    }
}
