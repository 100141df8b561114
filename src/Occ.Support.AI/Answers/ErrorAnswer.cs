namespace Occ.Support.AI;

/// <summary>What an error message means for the money: the candidates, best first.</summary>
internal sealed record ErrorAnswer(string Verdict, string FundsState, string Explanation, ErrorCandidate[] Candidates);

/// <summary>One error that a message may be.</summary>
internal sealed record ErrorCandidate(
    string Code, string System, double Score, string FundsState, string Retryable, string WhoActs, string Cause, string[] Steps, string? Guide);
