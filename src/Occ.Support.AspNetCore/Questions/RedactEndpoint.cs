using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A text that may hold secrets.</summary>
/// <param name="Text">The text.</param>
internal sealed record RedactQuestion(string Text);

/// <summary>A text without its secrets.</summary>
/// <param name="Text">The text, a placeholder in the place of each secret.</param>
/// <param name="Findings">What was taken out.</param>
/// <param name="Exposure">What the person must do at once, where something was shown that still opens a wallet or an account.</param>
internal sealed record RedactAnswer(string Text, IReadOnlyList<SecretSpan> Findings, ExposureAnswer? Exposure)
{
    public static RedactAnswer Of(Redaction redaction, string language) => new(
        redaction.Text.Value,
        SecretSpan.Of(redaction.Findings),
        redaction.Exposure is { } exposure ? new(exposure.OpensWallet, exposure.Title(language), exposure.Steps(language)) : null);
}

/// <summary>Where a secret stood, in UTF-16 code units of the text as it was sent.</summary>
/// <param name="Kind">The kind of secret.</param>
/// <param name="Start">Where it began.</param>
/// <param name="Length">How long it was.</param>
internal sealed record SecretSpan(string Kind, int Start, int Length)
{
    public static IReadOnlyList<SecretSpan> Of(IEnumerable<SecretFinding> findings) => [.. findings.Select(f => new SecretSpan(f.Kind.Code(), f.Start, f.Length))];
}

/// <summary>A secret that was shown.</summary>
/// <param name="OpensWallet">Whether it opens a wallet.</param>
/// <param name="Title">What happened.</param>
/// <param name="Steps">What to do at once, in order.</param>
internal sealed record ExposureAnswer(bool OpensWallet, string Title, IReadOnlyList<string> Steps);

/// <summary><c>POST redact</c>.</summary>
internal static class RedactEndpoint
{
    public static Results<Answer<RedactAnswer>, Problem> Ask(Body<RedactQuestion> body, SecretScanner scanner, RequestLanguage language) =>
        body.IsRead(out var question, out var problem)
            ? new Answer<RedactAnswer>(RedactAnswer.Of(scanner.Redact(question.Text, language.Tag), language.Tag))
            : problem;
}
