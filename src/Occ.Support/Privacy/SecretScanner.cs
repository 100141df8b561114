using System.Text;

namespace Occ.Support;

/// <summary>Finds and removes what must never leave a person's device: recovery phrases, private keys, passwords, codes.</summary>
/// <remarks>
/// It works offline and on any text: time grows with the length of the text, whatever is in it. Addresses, transaction ids,
/// signatures, public keys and order numbers stay. A scanner has no state and is safe for any number of threads.
/// </remarks>
public sealed class SecretScanner
{
    private readonly SecretPolicy _policy;

    /// <summary>Makes a scanner.</summary>
    /// <param name="policy">What to do where a text alone does not decide it; null for <see cref="SecretPolicy.Default"/>.</param>
    public SecretScanner(SecretPolicy? policy = null) => _policy = policy ?? SecretPolicy.Default;

    /// <summary>A scanner with the default policy.</summary>
    public static SecretScanner Default { get; } = new();

    /// <summary>Finds the secrets in <paramref name="text"/>.</summary>
    /// <param name="text">Any text, of any length.</param>
    /// <returns>The secrets in order, none overlapping another; an empty list, and nothing allocated, where there are none.</returns>
    public IReadOnlyList<SecretFinding> Scan(ReadOnlySpan<char> text) => SecretWalk.Find(text, _policy) is { } findings ? InOrder(findings) : Array.Empty<SecretFinding>();

    /// <summary>Replaces every secret in <paramref name="text"/> by a placeholder that names its kind and not its length.</summary>
    /// <param name="text">Any text, of any length.</param>
    /// <param name="language">The BCP-47 tag of the language that the placeholders are written in; null reads as English.</param>
    /// <returns>The redacted text, in which <see cref="Scan"/> finds nothing, and what was removed.</returns>
    public Redaction Redact(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<SecretFinding> findings = [];
        var redacted = text;

        // A placeholder is shorter than what it replaced and moves words nearer to each other; look until nothing is left.
        while (SecretWalk.Find(redacted, _policy) is { } found)
        {
            findings = findings.Count == 0 ? InOrder(found) : InOrder(ToOriginal(InOrder(found), text, findings, language));
            redacted = Replace(text, findings, language);
        }

        if (SupportTelemetry.CountsSecrets)
        {
            findings.ForEach(static f => SupportTelemetry.Secret(KebabCase.Code(f.Kind)));
        }

        return new(new RedactedText(redacted), findings);
    }

    private string Replace(string text, List<SecretFinding> findings, string? language)
    {
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var finding in findings)
        {
            redacted.Append(text, at, finding.Start - at).Append(Replacement(text, finding, language));
            at = finding.End;
        }

        return redacted.Append(text, at, text.Length - at).ToString();
    }

    private string Replacement(string text, SecretFinding finding, string? language) => finding.Kind switch
    {
        SecretKind.PhoneNumber when _policy.PhoneNumbers == ContactHandling.Mask => ContactMask.OfPhoneNumber(text.AsSpan(finding.Start, finding.Length)),
        SecretKind.Email when _policy.Emails == ContactHandling.Mask => ContactMask.OfEmail(text.AsSpan(finding.Start, finding.Length)),
        _ => Placeholders.Of(finding.Kind, language),
    };

    /// <summary>Moves findings of the redacted text to where they stand in the original, together with those that made it.</summary>
    private List<SecretFinding> ToOriginal(List<SecretFinding> found, string text, List<SecretFinding> before, string? language)
    {
        var all = new List<SecretFinding>(before);
        var next = 0;
        var shift = 0;
        foreach (var finding in found)
        {
            var start = ToOriginal(finding.Start, text, before, language, ref next, ref shift, atEnd: false);
            var end = ToOriginal(finding.End, text, before, language, ref next, ref shift, atEnd: true);
            all.Add(finding with { Start = start, Length = end - start });
        }

        return all;
    }

    private int ToOriginal(int position, string text, List<SecretFinding> before, string? language, ref int next, ref int shift, bool atEnd)
    {
        for (; next < before.Count; next++)
        {
            var placeholder = Replacement(text, before[next], language).Length;
            var start = before[next].Start + shift;
            if (position < start + placeholder)
            {
                return position <= start ? position - shift : atEnd ? before[next].End : before[next].Start;
            }

            shift += placeholder - before[next].Length;
        }

        return position - shift;
    }

    /// <summary>Sorts findings and joins those that overlap under the kind of the first.</summary>
    private static List<SecretFinding> InOrder(List<SecretFinding> findings)
    {
        findings.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var kept = 0;
        for (var i = 1; i < findings.Count; i++)
        {
            var last = findings[kept];
            if (findings[i].Start < last.End)
            {
                findings[kept] = last with { Length = Math.Max(last.End, findings[i].End) - last.Start };
            }
            else
            {
                findings[++kept] = findings[i];
            }
        }

        findings.RemoveRange(kept + 1, findings.Count - kept - 1);
        return findings;
    }
}
