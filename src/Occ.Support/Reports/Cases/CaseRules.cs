namespace Occ.Support;

/// <summary>Which status of a support case can follow which, and which reason leads where.</summary>
internal static class CaseRules
{
    private static readonly CaseStatus[] AtWork = [CaseStatus.PendingUser, CaseStatus.PendingSupport, CaseStatus.Solved, CaseStatus.Closed];

    public static IReadOnlyList<CaseStatus> After(CaseStatus status) => status switch
    {
        CaseStatus.Solved => [CaseStatus.Closed, CaseStatus.Reopened],
        CaseStatus.Closed => [CaseStatus.Reopened],
        _ => AtWork,
    };

    public static CaseRefusal? RefusalOf(SupportCase supportCase, CaseStatus status, CaseReason reason, DateTimeOffset now) =>
        !After(supportCase.Status).Contains(status) ? CaseRefusal.ImpossibleMove
            : LeadsTo(reason) != status ? CaseRefusal.ReasonDoesNotFit
            : now < supportCase.Updated ? CaseRefusal.TimeGoesBack
            : supportCase.Changes.Count >= SupportCase.MaxChanges ? CaseRefusal.TooManyChanges
            : null;

    private static CaseStatus LeadsTo(CaseReason reason) => reason switch
    {
        CaseReason.InformationNeeded or CaseReason.ConfirmationNeeded => CaseStatus.PendingUser,
        CaseReason.InformationGiven or CaseReason.Escalated or CaseReason.WaitingForOthers => CaseStatus.PendingSupport,
        CaseReason.SolvedByGuide or CaseReason.SolvedBySupport or CaseReason.SolvedByItself => CaseStatus.Solved,
        CaseReason.CameBack or CaseReason.NotSolved => CaseStatus.Reopened,
        _ => CaseStatus.Closed,
    };
}
