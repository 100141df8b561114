namespace Occ.Support.Tests.Troubleshooting;

public sealed class ReportedFactsTests
{
    private static readonly ReportedAddress Sender = Address("TSender", AddressRole.Sender, "valid");

    [Fact]
    public void What_a_report_says_becomes_facts()
    {
        var report = new ProblemReport
        {
            Network = Text("tron"),
            Asset = Text("USDT"),
            Amount = DecimalText.TryParse("250", out var amount) ? amount : null,
            Transactions = [new() { Id = Text("refused"), Verdict = Text("wrong-length") }, new() { Id = Text("accepted"), Verdict = Text("valid") }],
            Addresses = [Sender, Address("TOwn", AddressRole.Own, "valid-without-checksum")],
            Memo = Text("77"),
            Errors = [ReportedError.From("1", "It failed"), ReportedError.From("2", "Again")],
            AppVersion = Text("7.12.0"),
            Device = Text("a phone"),
            OperatingSystem = Text("Android 15"),
            Ticket = Text("T-1"),
            Happened = new() { At = new DateTimeOffset(2026, 11, 20, 14, 0, 0, TimeSpan.FromHours(8)) },
        };

        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["network"] = "tron",
                ["asset"] = "USDT",
                ["amount"] = "250",
                ["transaction"] = "accepted",
                ["id-known"] = "yes",
                ["address"] = "TOwn",
                ["memo"] = "77",
                ["error"] = "It failed",
                ["app-version"] = "7.12.0",
                ["device"] = "a phone",
                ["system"] = "Android 15",
                ["ticket"] = "T-1",
                ["time"] = "2026-11-20T06:00:00Z",
            },
            new SortedDictionary<string, string>(ReportedFacts.Of(report), StringComparer.Ordinal));
    }

    [Fact]
    public void An_empty_report_says_nothing() => Assert.Empty(ReportedFacts.Of(new()));

    [Fact]
    public void An_address_without_a_role_is_the_recipient_where_it_is_the_only_one()
    {
        var (one, other) = (Address("TOne", AddressRole.Unknown, "valid"), Address("TOther", AddressRole.Unknown, "valid"));
        Assert.Equal("TOne", AddressOf(one));
        Assert.Equal("TOne", AddressOf(one, Address("TBad", AddressRole.Recipient, "checksum-mismatch")));
        Assert.Equal("TTo", AddressOf(one, Address("TTo", AddressRole.Recipient, "valid")));
        Assert.Null(AddressOf(one, other));
        Assert.Null(AddressOf(Sender));
        Assert.Null(AddressOf(Address("TBad", AddressRole.Unknown, "checksum-mismatch")));
    }

    private static string? AddressOf(params ReportedAddress[] addresses) => ReportedFacts.Of(new() { Addresses = [.. addresses] }).GetValueOrDefault("address");

    private static ReportedAddress Address(string text, AddressRole role, string verdict) => new() { Text = Text(text), Role = role, Verdict = Text(verdict) };

    private static RedactedText Text(string text) => SecretScanner.Default.Redact(text).Text;
}
