using System.Text;

namespace Occ.Support;

/// <summary>Replaces the secrets of one text by placeholders, and looks again until nothing is left.</summary>
internal sealed class TextRedactor(SecretPolicy policy, string? language)
{
    /// <summary>Redacts a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="floor">What stands before this position was redacted already and stays.</param>
    /// <param name="findings">Gets the secrets, in order and apart; positions refer to <paramref name="text"/>.</param>
    /// <returns>The redacted text; null where there is no secret.</returns>
    public string? Redact(ReadOnlySpan<char> text, int floor, List<SecretFinding> findings)
    {
        string? redacted = null;

        // A placeholder is shorter than what it replaced and moves words nearer to each other; look until nothing is left.
        while (SecretWalk.Find(redacted ?? text, policy) is { } found && WithoutBefore(floor, found))
        {
            InOrder(found);
            if (findings.Count > 0)
            {
                found = ToOriginal(found, text, findings);
                InOrder(found);
                findings.Clear();
            }

            findings.AddRange(found);
            redacted = Replace(text, findings);
        }

        return redacted;
    }

    /// <summary>What stands in the redacted text in place of a secret.</summary>
    public string Replacement(ReadOnlySpan<char> text, in SecretFinding finding) => finding.Kind switch
    {
        SecretKind.PhoneNumber when policy.PhoneNumbers == ContactHandling.Mask => ContactMask.OfPhoneNumber(text.Slice(finding.Start, finding.Length)),
        SecretKind.Email when policy.Emails == ContactHandling.Mask => ContactMask.OfEmail(text.Slice(finding.Start, finding.Length)),
        _ => Placeholders.Of(finding.Kind, language),
    };

    /// <summary>Tells a host that listens what was taken out.</summary>
    public static void Count(IEnumerable<SecretFinding> findings)
    {
        if (!SupportTelemetry.CountsSecrets)
        {
            return;
        }

        foreach (var finding in findings)
        {
            SupportTelemetry.Secret(KebabCase.Code(finding.Kind));
        }
    }

    /// <summary>Sorts findings and joins those that overlap under the kind of the first.</summary>
    public static void InOrder(List<SecretFinding> findings)
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
    }

    private static bool WithoutBefore(int floor, List<SecretFinding> findings)
    {
        if (floor > 0)
        {
            findings.RemoveAll(f => f.End <= floor);
            for (var i = 0; i < findings.Count; i++)
            {
                var start = Math.Max(findings[i].Start, floor);
                findings[i] = findings[i] with { Start = start, Length = findings[i].End - start };
            }
        }

        return findings.Count > 0;
    }

    private string Replace(ReadOnlySpan<char> text, List<SecretFinding> findings)
    {
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var finding in findings)
        {
            redacted.Append(text[at..finding.Start]).Append(Replacement(text, finding));
            at = finding.End;
        }

        return redacted.Append(text[at..]).ToString();
    }

    /// <summary>Moves findings of the redacted text to where they stand in the original, together with those that made it.</summary>
    private List<SecretFinding> ToOriginal(List<SecretFinding> found, ReadOnlySpan<char> text, List<SecretFinding> before)
    {
        var all = new List<SecretFinding>(before);
        var next = 0;
        var shift = 0;
        foreach (var finding in found)
        {
            var start = ToOriginal(finding.Start, text, before, ref next, ref shift, atEnd: false);
            var end = ToOriginal(finding.End, text, before, ref next, ref shift, atEnd: true);
            all.Add(finding with { Start = start, Length = end - start });
        }

        return all;
    }

    private int ToOriginal(int position, ReadOnlySpan<char> text, List<SecretFinding> before, ref int next, ref int shift, bool atEnd)
    {
        for (; next < before.Count; next++)
        {
            var placeholder = Replacement(text, before[next]).Length;
            var start = before[next].Start + shift;
            if (position < start + placeholder)
            {
                return position <= start ? position - shift : atEnd ? before[next].End : before[next].Start;
            }

            shift += placeholder - before[next].Length;
        }

        return position - shift;
    }
}
