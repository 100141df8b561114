namespace Occ.Support;

/// <summary>Weighs what a report holds against what its kind of problem needs.</summary>
internal static class ReportCompleteness
{
    private const double Absent = 0;
    private const double Unchecked = 0.5;
    private const double Checked = 1;

    public static double Of(ProblemReport report)
    {
        var (total, present) = (0.0, 0.0);
        foreach (var (fact, weight) in Needed(report))
        {
            total += weight;
            present += weight * Value(report, fact);
        }

        return total == 0 ? 1 : present / total;
    }

    /// <summary>The facts that are missing, in the order of their rows: the heaviest first.</summary>
    public static IReadOnlyList<MissingFact> Missing(ProblemReport report)
    {
        var missing = new List<MissingFact>();
        foreach (var (fact, weight) in Needed(report))
        {
            if (Value(report, fact) == Absent)
            {
                missing.Add(new(fact, weight));
            }
        }

        return missing.AsReadOnly();
    }

    /// <summary>What a fact is worth: 0 absent or refused, ½ unchecked, 1 checked or in no need of a check.</summary>
    /// <remarks>With a checked transaction and its network, the chain itself tells address, amount and time.</remarks>
    internal static double Value(ProblemReport report, ReportFact fact) => fact switch
    {
        ReportFact.Transaction => Best(report.Transactions.Select(t => Worth(t.Id, t.Verdict))),
        ReportFact.Network => NetworkWorth(report),
        ReportFact.Address => ToldByChain(report) ? Checked : Best(report.Addresses.Select(a => Worth(a.Text, a.Verdict))),
        ReportFact.Amount => ToldByChain(report) ? Checked : report.Amount is null ? Absent : report.Asset.IsEmpty ? Unchecked : Checked,
        ReportFact.Time => ToldByChain(report) || report.Happened?.At is not null ? Checked : report.Happened is { Local.IsEmpty: false } ? Unchecked : Absent,
        ReportFact.Error => Present(report.Errors.Any(e => !e.Code.IsEmpty || !e.Message.IsEmpty)),
        ReportFact.Version => Present(!report.AppVersion.IsEmpty),
        ReportFact.Device => Present(!report.Device.IsEmpty || !report.OperatingSystem.IsEmpty),
        ReportFact.Url => Present(report.Links.Any(l => !l.IsEmpty)),
        ReportFact.Memo => Present(!report.Memo.IsEmpty),
        _ => Present(!report.Ticket.IsEmpty),
    };

    private static (ReportFact Fact, int Weight)[] Needed(ProblemReport report) =>
        report.Kind is { } kind ? KindRow.Of(kind).Facts : KindRow.FactsOf(report.Category);

    private static bool ToldByChain(ProblemReport report) =>
        Value(report, ReportFact.Transaction) == Checked && NetworkWorth(report) > Absent;

    /// <summary>A network is checked where an address or an id was accepted on it, or where its id stands in the table.</summary>
    private static double NetworkWorth(ProblemReport report) =>
        report.Transactions.Any(t => IsChecked(t.Verdict, t.Network)) || report.Addresses.Any(a => IsChecked(a.Verdict, a.Network)) || NetworkTable.BuiltIn.Find(report.Network.Value) is not null
            ? Checked
            : report.Network.IsEmpty ? Absent : Unchecked;

    private static bool IsChecked(RedactedText verdict, RedactedText network) => Accepts(verdict) && !network.IsEmpty;

    private static double Worth(RedactedText text, RedactedText verdict) =>
        text.IsEmpty ? Absent : verdict.IsEmpty ? Unchecked : Accepts(verdict) ? Checked : Absent;

    private static bool Accepts(RedactedText verdict) => verdict.Value.StartsWith("valid", StringComparison.Ordinal);

    private static double Best(IEnumerable<double> values) => values.DefaultIfEmpty(Absent).Max();

    private static double Present(bool present) => present ? Checked : Absent;
}
