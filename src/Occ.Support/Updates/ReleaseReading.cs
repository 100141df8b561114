namespace Occ.Support;

/// <summary>What reading a table of releases gave: a table, or every fault that keeps it from being one.</summary>
public sealed class ReleaseReading
{
    internal ReleaseReading(ReleaseTable? table, IReadOnlyList<DataFault> faults) => (Table, Faults) = (table, faults);

    /// <summary>The table, or null if there are faults.</summary>
    public ReleaseTable? Table { get; }

    /// <summary>The faults; none if there is a table.</summary>
    public IReadOnlyList<DataFault> Faults { get; }
}
