namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The third stage: the report as support reads it, to copy, share or keep.</summary>
public sealed class ReportViewModel
{
    private readonly AppWords _words;
    private readonly IHandOver _handOver;
    private readonly ProblemReport _report;
    private string? _told;

    internal ReportViewModel(ProblemReport report, bool hasGuide, AppWords words, IHandOver handOver) =>
        (_report, HasGuide, _words, _handOver) = (report, hasGuide, words, handOver);

    /// <summary>Whether there are steps to go back to.</summary>
    public bool HasGuide { get; }

    /// <summary>The report in words.</summary>
    public string Text => ReportText.Write(_report, _words.Language);

    /// <summary>The report for machines.</summary>
    public string Json => _report.ToJson(indented: true);

    /// <summary>What it would help to add.</summary>
    public IEnumerable<string> Missing => _report.Missing.Select(m => m.Question(_words.Language));

    /// <summary>Whether it can be shared.</summary>
    public bool CanShare => _handOver.CanShare;

    /// <summary>What was done last.</summary>
    public string Status => _told is null ? "" : _words[_told];

    /// <summary>Copies the words.</summary>
    public async Task CopyAsync() => _told = await _handOver.CopyAsync(Text) ? "copied" : "copy-failed";

    /// <summary>Shares the words with another app.</summary>
    public async Task ShareAsync() => _told = await _handOver.ShareAsync(ReportText.Subject(_report, _words.Language), Text) ? "shared" : null;

    /// <summary>Keeps the words as a file.</summary>
    public async Task SaveTextAsync() => _told = await _handOver.SaveAsync("report.txt", "text/plain", Text) ? "saved" : null;

    /// <summary>Keeps the report for machines as a file.</summary>
    public async Task SaveJsonAsync() => _told = await _handOver.SaveAsync("report.json", "application/json", Json) ? "saved" : null;
}
