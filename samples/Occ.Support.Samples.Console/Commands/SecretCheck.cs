namespace Occ.Support.Samples;

/// <summary>Whether a text holds a secret, which comes before every other answer.</summary>
internal static class SecretCheck
{
    public const string Verdict = "secret";

    public static bool Holds(string text) => SecretScanner.Default.ForFields.Redact(text).Exposure is not null;
}
