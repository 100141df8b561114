using System.Text.Encodings.Web;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>An answer as one JSON object, the same on a line and as a document: readable UTF-8, without escapes for Chinese.</summary>
internal static class AnswerJson
{
    /// <summary>On one line.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As a document with a member a line.</summary>
    public static JsonWriterOptions Indented { get; } = Compact with { Indented = true, NewLine = "\n" };

    public static void Write(Answer answer, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        answer.Write(json);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes a document.</summary>
    public static void Write(Answer answer, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Indented))
        {
            Write(answer, json);
        }

        output.Write("\n"u8);
        output.Flush();
    }
}
