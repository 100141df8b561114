namespace Occ.Support;

/// <summary>The door through which plain strings enter a report.</summary>
internal static class Redacted
{
    public static RedactedText Of(string? text) => text is null ? default : SecretScanner.Default.ForFields.Redact(text).Text;
}
