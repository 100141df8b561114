using System.Globalization;
using System.Text;

namespace Occ.Support;

/// <summary>The lines of a report in one language.</summary>
internal sealed class ReportPage(string? language)
{
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();

    public string Language { get; } = LanguageTag.ToBuiltIn(language);

    public void Line(string label, RedactedText text) => Line(label, text.Value);

    public void Line(string label, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _text.Append(TextCatalog.BuiltIn.Get("reports.line", Language, ("label", Get($"label.{label}")), ("text", Shown(text)))).Append('\n');
        }
    }

    public void Lines(string label, ReportItems<RedactedText> texts)
    {
        foreach (var text in texts)
        {
            Line(label, text);
        }
    }

    /// <summary>A value of an enumeration, whose words stand under the label or under <paramref name="words"/>.</summary>
    public void Word<T>(string label, T? value, string? words = null)
        where T : struct, Enum => Line(label, value is { } known ? WordOf(words ?? label, known) : null);

    public string WordOf<T>(string words, T value)
        where T : struct, Enum => Get($"{words}.{KebabCase.Code(value)}");

    public string? Verdict(RedactedText verdict) => verdict.IsEmpty ? null
        : verdict.Value.StartsWith("valid", StringComparison.Ordinal) ? Get("check.accepted")
        : TextCatalog.BuiltIn.Get("reports.check.refused", Language, ("code", verdict.Value));

    /// <summary>The name of a network of the table; any other id as it is.</summary>
    public string Network(RedactedText id) => NetworkTable.BuiltIn.Find(id.Value)?.NameIn(Language) ?? id.Value;

    public string? Consent(ReportConsent? consent) =>
        consent is null ? null : Join(Get(consent.ShareWithSupport ? "consent.yes" : "consent.no"), Text(consent.At));

    /// <summary>The networks that an id can belong to, while none is named.</summary>
    public string? Candidates(ReportedTransaction transaction) => transaction.Candidates.Count == 0 ? null
        : TextCatalog.BuiltIn.Get("reports.candidates", Language, ("networks", Join([.. transaction.Candidates.Select(Network)])));

    /// <summary>A kind of secret in words; a kind that this version does not know as its code.</summary>
    public string Secret(RedactedText kind) => KebabCase.All<SecretKind>().Where(k => k.Code == kind.Value).Select(k => Placeholders.Of(k.Value, Language)).FirstOrDefault() ?? kind.Value;

    public string? Feedback(ReportFeedback? feedback) => feedback is null ? null
        : Join(Get(feedback.Solved ? "feedback.solved" : "feedback.not-solved"), feedback.Helpful is { } helpful ? WordOf("helpful", helpful) : null, feedback.Missing.Value, Text(feedback.At));

    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => TextCatalog.BuiltIn.Get(key, Language, values);

    public void Plain(string line) => _text.Append(line).Append('\n');

    public string Join(params ReadOnlySpan<string?> parts)
    {
        var separator = Get("separator");
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                joined.Append(joined.Length > 0 ? separator : "").Append(part);
            }
        }

        return joined.ToString();
    }

    public void Ask(IReadOnlyList<MissingFact> missing)
    {
        if (missing.Count > 0)
        {
            _text.Append(Get("still-missing")).Append('\n');
        }

        foreach (var fact in missing)
        {
            _text.Append("- ").Append(fact.Question(Language)).Append(Get("gap")).Append(fact.Hint(Language)).Append('\n');
        }
    }

    public static string? Text(DateTimeOffset? time) => time?.ToString("yyyy-MM-dd HH:mm:ss zzz", DateTimeFormatInfo.InvariantInfo);

    public override string ToString() => _text.ToString();

    /// <summary>Indents further lines, leaves out empty ones, and shows the characters that would turn the direction of writing.</summary>
    private static string Shown(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Concat(string.Join($"\n{Indent}", lines).Select(c => IsDirectional(c) ? '\uFFFD' : c));
    }

    private static bool IsDirectional(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2028' or '\u2029';

    private string Get(string key) => TextCatalog.BuiltIn.Get($"reports.{key}", Language);
}
