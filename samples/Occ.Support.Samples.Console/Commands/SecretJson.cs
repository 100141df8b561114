using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Where secrets were and what they were, never what they said.</summary>
internal static class SecretJson
{
    public static void WriteSecrets(this Utf8JsonWriter json, string name, IEnumerable<SecretFinding> findings)
    {
        json.WriteObjects(name, findings, finding =>
        {
            json.WriteString("kind", finding.Kind.Code());
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
        });
    }

    /// <summary>The security event "exposed", or null: what it says is for the person at once.</summary>
    public static void WriteExposure(this Utf8JsonWriter json, SecretExposure? exposure, string language)
    {
        if (exposure is null)
        {
            json.WriteNull("exposure");
            return;
        }

        json.WriteStartObject("exposure");
        json.WriteString("event", "exposed");
        json.WriteTexts("kinds", exposure.Kinds.Select(k => k.Code()));
        json.WriteBoolean("opensWallet", exposure.OpensWallet);
        json.WriteString("title", exposure.Title(language));
        json.WriteTexts("steps", exposure.Steps(language));
        json.WriteEndObject();
    }
}
