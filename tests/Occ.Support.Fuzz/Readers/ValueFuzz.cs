namespace Occ.Support.Fuzz;

/// <summary>Small texts: amounts, versions, hours, language tags, keys, positions, names of networks.</summary>
internal static class ValueFuzz
{
    public static void Read(string text)
    {
        var (value, other) = FuzzInput.Cut(text);
        Law.Holds(!DecimalText.TryParse(value, out var amount) || (DecimalText.TryParse(amount.ToString(), out var amountAgain) && amountAgain == amount), "an amount is read back as another");
        Law.Holds(!OpenHours.TryParse(value, out var hours) || (OpenHours.TryParse(hours.ToString(), out var hoursAgain) && hoursAgain == hours), "hours are read back as others");
        Law.Holds(!StoreKey.TryParse(value, out var key) || key.Value == value, "a key is read as another");
        Law.Holds(!ReportPosition.TryParse(value, out var position) || (ReportPosition.TryParse(position.ToString(), out var positionAgain) && positionAgain == position), "a position is read back as another");
        Law.Holds(LanguageTag.ToBuiltIn(value) is LanguageTag.English or LanguageTag.SimplifiedChinese && LanguageTag.Fallbacks(value).Count > 0, "a language has no fallback");
        Compare(ReleaseVersion.TryParse(value), ReleaseVersion.TryParse(other));
        Law.Holds(NetworkTable.BuiltIn.Find(value) is not { } network || network.Id == value, "a network has another id");
        Law.Holds(NetworkTable.BuiltIn.FindByName(value).Concat(NetworkTable.BuiltIn.FindBySymbol(value)).All(n => n.NameIn(other).Length > 0), "a network has no name");
        Write(value, other);
    }

    private static void Compare(ReleaseVersion? version, ReleaseVersion? other)
    {
        if (version is null || other is null)
        {
            return;
        }

        Law.Holds(!version.IsAfter(version) && !version.IsBefore(version), "a version is newer or older than itself");
        Law.Holds(version.IsAfter(other) == other.IsBefore(version) && !(version.IsAfter(other) && version.IsBefore(other)), "two versions are each newer");
        Law.Holds(ReleaseVersion.TryParse(version.ToString()) is { } again && !again.IsAfter(version) && !again.IsBefore(version), "a version is read back as another");
    }

    /// <summary>What a host writes into a report of its own, redacted on the way.</summary>
    private static void Write(string value, string other)
    {
        var report = new ProblemReport
        {
            Addresses = [ReportedAddress.Check(value, AddressRole.Recipient, "tron")],
            Transactions = [ReportedTransaction.Identify(value), ReportedTransaction.Check(other, "bitcoin")],
            Errors = [ReportedError.From(value, other)],
            Timeline = [ReportedEvent.From(ReportEventKind.Done, other)],
            Happened = ReportedTime.From(value),
            Feedback = ReportFeedback.From(true, Helpfulness.Helpful, other),
        };
        Law.Holds(new ReportReader().Read(report.ToJson()) is { Report: { } read } && read == report, "a report is read back as another");
    }
}
