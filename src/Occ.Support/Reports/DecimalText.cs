using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>An amount as it was written: decimal digits with at most one point, never a binary number.</summary>
/// <remarks>
/// 78 digits hold any 256-bit integer. Nothing is rounded, grouped or trimmed: <c>1.50</c> stays <c>1.50</c> and differs
/// from <c>1.5</c>. The default value is <c>0</c>.
/// </remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct DecimalText
{
    /// <summary>The most digits it holds.</summary>
    public const int MaxDigits = 78;

    private readonly string? _value;

    private DecimalText(string value) => _value = value;

    /// <summary>The digits; never null or empty.</summary>
    public string Value => _value ?? "0";

    /// <summary>Reads digits with at most one point, at least one digit before it and one after it.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="value">The amount, or the default value.</param>
    /// <returns>Whether <paramref name="text"/> is an amount. Signs, exponents, spaces and separators are not.</returns>
    public static bool TryParse(string? text, out DecimalText value)
    {
        var valid = IsDecimal(text);
        value = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    internal static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        return whole.Length + fraction.Length <= MaxDigits
            && !whole.IsEmpty
            && (point < 0 || !fraction.IsEmpty)
            && !whole.ContainsAnyExceptInRange('0', '9')
            && !fraction.ContainsAnyExceptInRange('0', '9');
    }

    internal sealed class Converter : JsonConverter<DecimalText>
    {
        public override DecimalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var value) ? value : throw new JsonException("This is not a decimal number.");

        public override void Write(Utf8JsonWriter writer, DecimalText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);
    }
}
