using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support.Samples.Bot;

/// <summary>The words of the bot itself; those of the guides come from the library.</summary>
internal static partial class ChatTexts
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Texts =
        new[] { LanguageTag.English, LanguageTag.SimplifiedChinese }.ToFrozenDictionary(l => l, Load);

    public static FrozenDictionary<string, string> Of(string? language) => Texts[LanguageTag.ToBuiltIn(language)];

    public static string Get(string key, string? language) => Of(language)[key];

    private static FrozenDictionary<string, string> Load(string language)
    {
        using var stream = typeof(ChatTexts).Assembly.GetManifestResourceStream($"bot.{language}.json")!;
        return JsonSerializer.Deserialize(stream, TextJson.Default.DictionaryStringString)!.ToFrozenDictionary();
    }

    [JsonSerializable(typeof(Dictionary<string, string>))]
    private sealed partial class TextJson : JsonSerializerContext;
}
