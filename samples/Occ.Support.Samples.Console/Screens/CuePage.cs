namespace Occ.Support.Samples;

/// <summary>What decided what a message is about: the cues, their weights and the words that they stand on.</summary>
internal sealed class CuePage(Screen screen)
{
    private const char Blank = ' ';

    public void Show(Intake intake, string text)
    {
        screen.Heading(screen.Say("triage.why"));
        if (intake.Explanation.Count == 0)
        {
            screen.Paragraph(screen.Say("triage.why.nothing"));
        }
        else
        {
            ShowCues(intake, WithoutSecrets(text, intake.Redaction.Findings));
        }

        screen.Facts((screen.Say("label.guide"), intake.Guide));
    }

    private void ShowCues(Intake intake, string text)
    {
        screen.Facts([.. intake.Explanation
            .GroupBy(c => c.Category)
            .Select(g => (Category: g.Key, Sum: g.Sum(c => c.Weight)))
            .OrderByDescending(g => g.Sum)
            .Select(g => (g.Category.Describe(screen.Language), (string?)$"{g.Sum}"))]);
        screen.Blank();
        screen.Table(
            [screen.Say("label.weight"), screen.Say("label.speaks-for"), screen.Say("label.because"), screen.Say("label.rule")],
            intake.Explanation.Select(c => new[] { $"{c.Weight}", c.Kind?.Code() ?? c.Category.Code(), text.Substring(c.Start, c.Length), c.Rule }));
    }

    /// <summary>The text with every place of a secret blanked out, so that positions stay what they are.</summary>
    private static string WithoutSecrets(string text, IEnumerable<SecretFinding> secrets)
    {
        var safe = text.ToCharArray();
        foreach (var secret in secrets)
        {
            safe.AsSpan(secret.Start, secret.Length).Fill(Blank);
        }

        return new(safe);
    }
}
