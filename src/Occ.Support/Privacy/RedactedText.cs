using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A text from which every secret was removed. Only the redactor makes it, so holding one is the proof.</summary>
/// <remarks>The default value is the empty text. Text read back from JSON is redacted again, so a file can't smuggle a secret in.</remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct RedactedText
{
    private readonly string? _value;

    internal RedactedText(string value) => _value = value;

    /// <summary>The text; never null.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>Returns <see cref="Value"/>, which is safe to show, log and store.</summary>
    public override string ToString() => Value;

    internal sealed class Converter : JsonConverter<RedactedText>
    {
        public override RedactedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            SecretScanner.Default.ForFields.Redact(reader.GetString() ?? "").Text;

        public override void Write(Utf8JsonWriter writer, RedactedText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
