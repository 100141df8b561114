using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class ReportCompletenessTests
{
    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 300)]
    public void It_lies_between_0_and_1(ProblemReport report) => Assert.InRange(report.Completeness, 0, 1);

    [Property(MaxTest = 300)]
    public Property It_never_falls_when_a_fact_is_added() =>
        Prop.ForAll(
            Arb.From(ReportSamples.Reports().Generator),
            Arb.From(ReportSamples.Facts),
            (report, add) =>
            {
                var more = add(report);
                return more.Completeness >= report.Completeness && more.Missing.All(m => report.Missing.Contains(m));
            });

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 300)]
    public void What_is_missing_stands_by_weight(ProblemReport report) =>
        Assert.Equal(report.Missing.OrderByDescending(m => m.Weight), report.Missing);

    [Fact]
    public void A_report_that_says_nothing_misses_all_that_its_kind_needs()
    {
        var empty = new ProblemReport { Kind = ProblemKind.WithdrawalNotArrived };
        Assert.Equal(0, empty.Completeness);
        Assert.Equal(["transaction", "network", "address", "amount", "time"], empty.Missing.Select(m => m.Code));
    }

    [Fact]
    public void An_unchecked_fact_counts_half_and_a_refused_one_nothing()
    {
        var report = new ProblemReport { Kind = ProblemKind.UnknownTokens };
        Assert.Equal(0.3, With(null).Completeness, 3);
        Assert.Equal(0.6, With("valid").Completeness, 3);
        Assert.Equal(0, With("checksum-mismatch").Completeness, 3);
        Assert.Equal(["address", "network"], With("checksum-mismatch").Missing.Select(m => m.Code));

        ProblemReport With(string? verdict) => report with { Addresses = [ReportedAddress.From("x", AddressRole.Own, verdict: verdict)] };
    }

    [Fact]
    public void A_checked_transaction_tells_address_amount_and_time()
    {
        var report = new ProblemReport { Kind = ProblemKind.WithdrawalNotArrived, Transactions = [ReportedTransaction.From("x", "tron", "valid")] };
        Assert.Equal(1, report.Completeness);
        Assert.Empty(report.Missing);
    }

    [Fact]
    public void A_network_outside_the_table_counts_half()
    {
        Assert.Equal(0.2, Of("no-such-network"), 3);
        Assert.Equal(0.4, Of("tron"), 3);

        static double Of(string network) => new ProblemReport { Kind = ProblemKind.UnknownTokens, Network = ReportSamples.Text(network) }.Completeness;
    }

    [Fact]
    public void A_check_brings_its_verdict()
    {
        var address = ReportedAddress.Check("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", AddressRole.Contract, "tron");
        var wrong = ReportedAddress.Check("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T", AddressRole.Contract, "tron");
        var id = ReportedTransaction.Check(string.Concat(Enumerable.Repeat("0123456789abcdef", 4)), "tron");
        Assert.StartsWith("valid", address.Verdict.Value, StringComparison.Ordinal);
        Assert.Equal("checksum-mismatch", wrong.Verdict.Value);
        Assert.StartsWith("valid", id.Verdict.Value, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ReportedAddress.Check("x", AddressRole.Own, "no-such-network"));
    }

    [Fact]
    public void A_question_needs_nothing()
    {
        Assert.Equal(1, new ProblemReport().Completeness);
        Assert.Empty(new ProblemReport { Kind = ProblemKind.SafeMove }.Missing);
    }

    [Fact]
    public void Every_kind_has_one_row_in_its_own_order_and_weighs_each_fact_once()
    {
        Assert.Equal(Enum.GetValues<ProblemKind>(), KindRow.All.Select(r => r.Kind));
        Assert.All(KindRow.All, r => Assert.Equal(r.Facts.Length, r.Facts.Select(f => f.Fact).Distinct().Count()));
        Assert.All(KindRow.All.SelectMany(r => r.Facts), f => Assert.InRange(f.Weight, 1, 4));
        Assert.All(KindRow.All.Select(r => r.Facts).Concat(Enum.GetValues<ProblemCategory>().Select(KindRow.FactsOf)), facts => Assert.Equal(facts.OrderByDescending(f => f.Weight), facts));
        Assert.All(Enum.GetValues<ProblemCategory>().Where(c => c != ProblemCategory.Other), c => Assert.NotEmpty(c.Kinds()));
    }
}
