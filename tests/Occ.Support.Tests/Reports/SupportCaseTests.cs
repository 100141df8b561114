using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class SupportCaseTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_case_is_opened_asked_answered_solved_closed_and_reopened()
    {
        var supportCase = SupportCase.Open(Noon);
        foreach (var (status, reason) in new[]
        {
            (CaseStatus.PendingUser, CaseReason.InformationNeeded),
            (CaseStatus.PendingSupport, CaseReason.InformationGiven),
            (CaseStatus.Solved, CaseReason.SolvedBySupport),
            (CaseStatus.Closed, CaseReason.Confirmed),
            (CaseStatus.Reopened, CaseReason.CameBack),
        })
        {
            var move = supportCase.Move(status, reason, supportCase.Updated.AddHours(1));
            Assert.Null(move.Refusal);
            supportCase = move.Case;
            Assert.Equal(status, supportCase.Status);
        }

        Assert.Equal((5, Noon.AddHours(5)), (supportCase.Changes.Count, supportCase.Updated));
    }

    [Theory]
    [InlineData(CaseStatus.Open, CaseReason.CameBack, CaseRefusal.ImpossibleMove)]
    [InlineData(CaseStatus.Reopened, CaseReason.CameBack, CaseRefusal.ImpossibleMove)]
    [InlineData(CaseStatus.Solved, CaseReason.NoAnswer, CaseRefusal.ReasonDoesNotFit)]
    public void An_impossible_move_changes_nothing_and_says_why(CaseStatus status, CaseReason reason, CaseRefusal refusal)
    {
        var opened = SupportCase.Open(Noon);
        var move = opened.Move(status, reason, Noon);
        Assert.Equal((opened, refusal), (move.Case, move.Refusal));
        Assert.All(new[] { "en", "zh" }, l => Assert.NotEmpty(refusal.Explain(l)));
    }

    [Fact]
    public void Time_does_not_go_back() =>
        Assert.Equal(CaseRefusal.TimeGoesBack, SupportCase.Open(Noon).Move(CaseStatus.Closed, CaseReason.Withdrawn, Noon.AddTicks(-1)).Refusal);

    [Property]
    public void Whatever_is_tried_every_status_can_be_left_and_the_case_reads_back_equal(int seed)
    {
        var random = new Random(seed);
        var supportCase = SupportCase.Open(Noon);
        for (var i = 0; i < 400; i++)
        {
            var status = (CaseStatus)random.Next(6);
            var reason = (CaseReason)random.Next(15);
            var next = supportCase.Next;
            var move = supportCase.Move(status, reason, Noon.AddMinutes(i));
            Assert.True(move.Refusal is null ? next.Contains(status) && move.Case.Status == status : move.Case == supportCase);
            supportCase = move.Case;
            Assert.NotEmpty(supportCase.Next);
        }

        Assert.InRange(supportCase.Changes.Count, 1, SupportCase.MaxChanges);
        Assert.Equal(supportCase, SupportCase.Read(supportCase.ToJson()));
    }

    [Fact]
    public void Every_status_and_every_reason_is_reached()
    {
        var moves = from s in Enum.GetValues<CaseStatus>() from r in Enum.GetValues<CaseReason>() select (s, r);
        var seen = new HashSet<object> { CaseStatus.Open };
        foreach (var first in new[] { SupportCase.Open(Noon), SupportCase.Open(Noon).Move(CaseStatus.Solved, CaseReason.SolvedByGuide, Noon).Case })
        {
            foreach (var (status, reason) in moves.Where(m => first.Move(m.s, m.r, Noon).Refusal is null))
            {
                seen.Add(status);
                seen.Add(reason);
            }
        }

        Assert.Equal(Enum.GetValues<CaseStatus>().Length + Enum.GetValues<CaseReason>().Length, seen.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"opened\":\"2026-11-22T12:00:00Z\"}")]
    [InlineData("{\"opened\":\"2026-11-22T12:00:00Z\",\"changes\":[null]}")]
    [InlineData("{\"opened\":\"2026-11-22T12:00:00Z\",\"changes\":[{\"status\":\"lost\"}]}")]
    [InlineData("{\"opened\":\"2026-11-22T12:00:00Z\",\"changes\":[],\"extra\":1}")]
    [InlineData("{\"opened\":\"2026-11-22T12:00:00Z\",\"changes\":[{\"status\":\"reopened\",\"reason\":\"came-back\",\"at\":\"2026-11-22T12:00:00Z\"}]}")]
    public void A_document_that_is_no_case_gives_none(string json) => Assert.Null(SupportCase.Read(json));

    [Fact]
    public void Half_a_surrogate_pair_gives_no_case() => Assert.Null(SupportCase.Read("{\"opened\":\"\ud800\"}"));
}
