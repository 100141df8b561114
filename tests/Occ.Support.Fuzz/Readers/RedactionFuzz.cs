namespace Occ.Support.Fuzz;

/// <summary>Texts that may hold secrets, and a key that is put into them.</summary>
internal static class RedactionFuzz
{
    /// <summary>A key of the Bitcoin wiki, "Wallet import format": its checksum shows what it is, whatever stands around it.</summary>
    private const string Key = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";

    private static readonly SecretScanner Scanner = SecretScanner.Default;

    public static void Read(string text)
    {
        var redaction = Scanner.Redact(text);
        var end = 0;
        foreach (var finding in redaction.Findings)
        {
            Law.Within(text, finding.Start, finding.Length, $"a {finding.Kind.Code()}");
            Law.Holds(finding.Start >= end && finding.Length > 0, "findings overlap");
            end = finding.Start + finding.Length;
        }

        Law.Holds(redaction.Findings.Count > 0 || redaction.Text.Value == text, "a text without findings was changed");
        Unchanged(redaction.Text.Value);
        Unchanged(Scanner.Redact(text, "zh").Text.Value);
        if (redaction.Exposure is { } exposure)
        {
            Law.Says(exposure.Title, "an exposure");
            Law.Says(exposure.Steps, "an exposure");
        }

        Stream(text, redaction);
        Plant(text);
    }

    private static void Unchanged(string redacted)
    {
        var again = Scanner.Redact(redacted);
        Law.Holds(again.Findings.Count == 0 && again.Text.Value == redacted, "a redacted text that is redacted again changes");
    }

    private static void Stream(string text, Redaction redaction)
    {
        using var source = new StringReader(text);
        using var destination = new StringWriter();
        var summary = Scanner.Redact(source, destination);
        Law.Holds(destination.ToString() == redaction.Text.Value, "a stream is redacted in another way than the text");
        Law.Holds(summary.Secrets == redaction.Findings.Count && summary.Length == text.Length, "a stream is counted in another way than the text");
    }

    private static void Plant(string text)
    {
        var middle = text.Length / 2;
        var planted = $"{text[..middle]}\n\n{Key}\n\n{text[middle..]}";
        Law.Holds(!Scanner.Redact(planted).Text.Value.Contains(Key, StringComparison.Ordinal), "a key is still there");
    }
}
