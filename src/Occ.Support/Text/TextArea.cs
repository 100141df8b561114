using System.Text.Json;

namespace Occ.Support;

/// <summary>The texts of one area in one language: a file <c>texts/AREA.LANGUAGE.json</c>, a flat object, read when a text of it is first asked for.</summary>
internal sealed class TextArea
{
    /// <summary>Where the files are.</summary>
    public const string Folder = "texts/";

    private readonly Lazy<Dictionary<string, string>> _texts;

    public TextArea(string file)
    {
        var parts = file[Folder.Length..].Split('.');
        Prefix = parts[0] + ".";
        Language = parts[1];
        _texts = new(() => Read(EmbeddedContent.Bytes(file)));
    }

    /// <summary>What every key of the area begins with, such as <c>privacy.</c></summary>
    public string Prefix { get; }

    /// <summary>The language of the texts.</summary>
    public string Language { get; }

    /// <summary>The texts by their whole keys.</summary>
    public Dictionary<string, string> Texts => _texts.Value;

    private Dictionary<string, string> Read(ReadOnlySpan<byte> content)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(content);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Prefix + reader.GetString();
            reader.Read();
            texts.Add(key, reader.GetString()!);
        }

        return texts;
    }
}
