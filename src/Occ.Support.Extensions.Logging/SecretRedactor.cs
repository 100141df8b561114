using Microsoft.Extensions.Compliance.Redaction;

namespace Occ.Support.Extensions.Logging;

/// <summary>A redactor for Microsoft.Extensions.Compliance: it takes the secrets out of a value and leaves the rest, such as the address beside a key.</summary>
/// <remarks>Register it for your classifications: <c>services.AddRedaction(b => b.SetRedactor&lt;SecretRedactor&gt;(classifications))</c>.</remarks>
public sealed class SecretRedactor : Redactor
{
    private readonly SecretScanner _scanner;
    private readonly string? _language;

    /// <summary>Makes a redactor with the default policy and English placeholders.</summary>
    public SecretRedactor()
        : this(SecretScanner.Default)
    {
    }

    /// <summary>Makes a redactor.</summary>
    /// <param name="scanner">What finds the secrets.</param>
    /// <param name="language">The BCP-47 tag of the language that the placeholders are written in; null reads as English.</param>
    public SecretRedactor(SecretScanner scanner, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(scanner);
        (_scanner, _language) = (scanner, language);
    }

    /// <inheritdoc/>
    public override int GetRedactedLength(ReadOnlySpan<char> input) => _scanner.Scan(input).Count == 0 ? input.Length : Redacted(input).Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <see cref="GetRedactedLength"/> says.</exception>
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        var redacted = _scanner.Scan(source).Count == 0 ? source : Redacted(source);
        redacted.CopyTo(destination);
        return redacted.Length;
    }

    private string Redacted(ReadOnlySpan<char> input) => _scanner.Redact(input.ToString(), _language).Text.Value;
}
