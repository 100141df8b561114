namespace Occ.Support;

/// <summary>What reading a document gave: a situation, or every fault that keeps it from being one.</summary>
public sealed class SituationReading
{
    internal SituationReading(Situation situation) => Situation = situation;

    internal SituationReading(IReadOnlyList<ReportFault> faults) => Faults = faults;

    /// <summary>The situation, or null if there are faults.</summary>
    public Situation? Situation { get; }

    /// <summary>The faults in the order of the document; none if there is a situation.</summary>
    public IReadOnlyList<ReportFault> Faults { get; } = [];
}
