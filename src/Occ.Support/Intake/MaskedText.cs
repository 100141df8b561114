namespace Occ.Support;

/// <summary>The first part of a message with every secret blanked out in place, so that positions stay those of the original.</summary>
/// <remarks>All reading is done on it. What is sliced out of it is redacted by construction.</remarks>
internal sealed class MaskedText
{
    /// <summary>Stands for each code unit of a secret.</summary>
    public const char Mask = MessageTokens.Mask;

    private MaskedText(string value) => Value = value;

    public string Value { get; }

    public static MaskedText Of(string text, IReadOnlyList<SecretFinding> secrets, int maxLength) =>
        secrets.Count == 0 && text.Length <= maxLength && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? new(text) : new(Masked(text, secrets, maxLength));

    public RedactedText Slice(int start, int end) => new(Value[start..end]);

    public RedactedText All() => new(Value);

    private static string Masked(string text, IReadOnlyList<SecretFinding> secrets, int maxLength) => string.Create(
        Math.Min(text.Length, maxLength),
        (text, secrets),
        static (masked, source) =>
        {
            source.text.AsSpan(0, masked.Length).CopyTo(masked);
            foreach (var secret in source.secrets)
            {
                var start = Math.Min(secret.Start, masked.Length);
                masked[start..Math.Min(secret.Start + secret.Length, masked.Length)].Fill(Mask);
            }

            ReplaceLoneSurrogates(masked);
        });

    private static void ReplaceLoneSurrogates(Span<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else
            {
                text[at] = '\ufffd';
            }
        }
    }
}
