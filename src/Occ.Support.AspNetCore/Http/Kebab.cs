using System.Text.Json;

namespace Occ.Support.AspNetCore;

/// <summary>The code of an enumeration's value on the wire: its name in kebab case.</summary>
internal static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => Codes<T>.All.TryGetValue(value, out var code) ? code : "unknown";

    /// <summary>The value of a code; null where there is none.</summary>
    public static T? Find<T>(string code)
        where T : struct, Enum
    {
        foreach (var (value, text) in Codes<T>.All)
        {
            if (text == code)
            {
                return value;
            }
        }

        return null;
    }

    private static class Codes<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().Distinct().ToDictionary(v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }
}
