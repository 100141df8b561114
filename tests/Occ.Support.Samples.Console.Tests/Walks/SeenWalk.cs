namespace Occ.Support.Samples.Tests.Walks;

/// <summary>What somebody saw.</summary>
internal sealed record SeenWalk(string Text, string Language)
{
    /// <summary>Each question in order, as it stands below its number.</summary>
    public List<string> Questions { get; } = [.. Below(Text.Split('\n'))];

    public List<ProblemReport> Reports { get; } = [.. Text.Split("\n{")[1..].Select(j => new ReportReader().Read("{" + j).Report ?? throw new InvalidOperationException("The output ends with no report."))];

    public string? Outcome => Reports[^1].Outcome?.By.Value;

    public string Say(string key, params ReadOnlySpan<(string, string)> values) => ConsoleTexts.Get(key, Language, values);

    public string Choice(string id) => new Troubleshooter().Start("transfer-not-arrived", Language, DateTimeOffset.UnixEpoch).View.Choices.First(c => c.Id == id).Label;

    private static IEnumerable<string> Below(string[] lines) => lines.Index()
        .Where(l => l.Item.StartsWith("Step ", StringComparison.Ordinal) || (l.Item.StartsWith('第') && l.Item.Contains('步')))
        .Select(l => lines[l.Index + 1]);
}
