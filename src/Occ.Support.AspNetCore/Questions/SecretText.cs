namespace Occ.Support.AspNetCore;

/// <summary>Whether a text holds a secret, which comes before every other answer.</summary>
internal static class SecretText
{
    public const string Verdict = "secret";

    public static bool Holds(string text, SecretScanner scanner) => SecretExposure.Of(scanner.ForFields.Scan(text)) is not null;
}
