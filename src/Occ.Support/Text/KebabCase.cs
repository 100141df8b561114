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
        // Arrays and not dictionaries: each of those would be compiled anew for every enumeration, at the start of every program.
        private static readonly T[] Values = Enum.GetValues<T>();

        private static readonly string[] All = Array.ConvertAll(Enum.GetNames<T>(), FromName);

        public static T? Find(string code) => Array.IndexOf(All, code) is >= 0 and var at ? Values[at] : null;

        public static string Of(T value) => Array.IndexOf(Values, value) is >= 0 and var at ? All[at] : "unknown";
    }
}
