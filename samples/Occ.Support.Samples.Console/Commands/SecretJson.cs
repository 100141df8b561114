using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Where secrets were and what they were, never what they said.</summary>
internal static class SecretJson
{
    public static void WriteSecrets(this Utf8JsonWriter json, string name, IEnumerable<SecretFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", finding.Kind.Code());
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
