namespace Occ.Support;

/// <summary>Finds and removes what must never leave a person's device: recovery phrases, private keys, passwords, codes.</summary>
/// <remarks>
/// It works offline and on any text: time grows with the length of the text, whatever is in it. Addresses, transaction ids,
/// signatures, public keys and order numbers stay. A scanner has no state and is safe for any number of threads.
/// </remarks>
public sealed class SecretScanner
{
    private readonly SecretPolicy _policy;
    private SecretScanner? _forFields;

    /// <summary>Makes a scanner.</summary>
    /// <param name="policy">What to do where a text alone does not decide it; null for <see cref="SecretPolicy.Default"/>.</param>
    public SecretScanner(SecretPolicy? policy = null) => _policy = policy ?? SecretPolicy.Default;

    /// <summary>A scanner with the default policy.</summary>
    public static SecretScanner Default { get; } = new();

    /// <summary>The same scanner for fields that ask for an address or an id: there, 64 hexadecimal digits alone are one.</summary>
    /// <remarks>See <see cref="BareHexHandling.ByWords"/>; any other policy than <see cref="BareHexHandling.ByMessage"/> stays.</remarks>
    public SecretScanner ForFields => _policy.BareHex == BareHexHandling.ByMessage ? _forFields ??= new(_policy with { BareHex = BareHexHandling.ByWords }) : this;

    /// <summary>Finds the secrets in <paramref name="text"/>.</summary>
    /// <param name="text">Any text, of any length.</param>
    /// <returns>The secrets in order, none overlapping another; an empty list, and nothing allocated, where there are none.</returns>
    public IReadOnlyList<SecretFinding> Scan(ReadOnlySpan<char> text)
    {
        if (SecretWalk.Find(text, _policy) is not { } findings)
        {
            return Array.Empty<SecretFinding>();
        }

        TextRedactor.InOrder(findings);
        return findings;
    }

    /// <summary>Replaces every secret in <paramref name="text"/> by a placeholder that names its kind and not its length.</summary>
    /// <param name="text">Any text, of any length.</param>
    /// <param name="language">The BCP-47 tag of the language that the placeholders are written in; null reads as English.</param>
    /// <returns>The redacted text, in which <see cref="Scan"/> finds nothing, and what was removed.</returns>
    public Redaction Redact(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var redaction = RedactAgain(text, language);
        TextRedactor.Count(redaction.Findings);
        return redaction;
    }

    /// <summary>As <see cref="Redact(string, string?)"/>, for a text whose secrets were counted before.</summary>
    internal Redaction RedactAgain(string text, string? language)
    {
        List<SecretFinding> findings = [];
        var redacted = new TextRedactor(_policy, language).Redact(text, floor: 0, findings);
        return new(new RedactedText(redacted ?? text), findings);
    }

    /// <summary>Redacts a text of any length with constant memory, about 1 MB. What is written is what <see cref="Redact(string, string?)"/> would make of the whole.</summary>
    /// <remarks>
    /// A secret is found wherever the text is cut. Output follows input by 25,000 UTF-16 code units at least. Two things are
    /// cut: a row of words or codes longer than 200,000 code units gets a placeholder for each part, and a word such as "my key"
    /// decides about what stands within 6,000.
    /// </remarks>
    /// <param name="source">The text; it is read to its end and stays open.</param>
    /// <param name="destination">Where the redacted text is written; it stays open and is not flushed.</param>
    /// <param name="language">The BCP-47 tag of the language that the placeholders are written in; null reads as English.</param>
    /// <param name="progress">Told after each part, about every 200,000 code units.</param>
    /// <returns>How many secrets there were.</returns>
    public RedactionSummary Redact(TextReader source, TextWriter destination, string? language = null, IProgress<RedactionProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        using var stream = new RedactionStream(_policy, language, progress);
        while (!stream.IsAtEnd)
        {
            stream.Add(source.ReadBlock(stream.Room.Span));
            destination.Write(stream.Settle().Span);
            stream.Slide();
        }

        return stream.Summary;
    }

    /// <summary>Redacts a text of any length with constant memory, as <see cref="Redact(TextReader, TextWriter, string?, IProgress{RedactionProgress}?)"/> does.</summary>
    /// <param name="source">The text; it is read to its end and stays open.</param>
    /// <param name="destination">Where the redacted text is written; it stays open and is not flushed.</param>
    /// <param name="language">The BCP-47 tag of the language that the placeholders are written in; null reads as English.</param>
    /// <param name="progress">Told after each part, about every 200,000 code units.</param>
    /// <param name="cancellationToken">Stops between two parts; what was written until then is redacted.</param>
    /// <returns>How many secrets there were.</returns>
    public async Task<RedactionSummary> RedactAsync(TextReader source, TextWriter destination, string? language = null, IProgress<RedactionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        using var stream = new RedactionStream(_policy, language, progress);
        while (!stream.IsAtEnd)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stream.Add(await source.ReadBlockAsync(stream.Room, cancellationToken).ConfigureAwait(false));
            await destination.WriteAsync(stream.Settle(), cancellationToken).ConfigureAwait(false);
            stream.Slide();
        }

        return stream.Summary;
    }
}
