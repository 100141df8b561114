namespace Occ.Support;

/// <summary>What reading a document gave: a report, or every fault that keeps it from being one.</summary>
public sealed class ReportReading
{
    internal ReportReading(ProblemReport report) => Report = report;

    internal ReportReading(IReadOnlyList<ReportFault> faults) => Faults = faults;

    /// <summary>The report, or null if there are faults.</summary>
    public ProblemReport? Report { get; }

    /// <summary>The faults in the order of the document; none if there is a report.</summary>
    public IReadOnlyList<ReportFault> Faults { get; } = [];

    /// <summary>Returns the code of the first fault or the summary of the report, nothing that the document said.</summary>
    public override string ToString() => Report?.ToString() ?? $"{Faults.Count} faults, first {Faults[0].Code}";
}
