namespace Occ.Support.AI;

/// <summary>What an error message means for the money: the errors it can be, best first.</summary>
internal sealed record ErrorAnswer(string Verdict, string FundsState, string Explanation, ErrorMatch[] Matches);

/// <summary>One error that a message may be.</summary>
internal sealed record ErrorMatch(
    string Code, string System, double Score, string FundsState, string Retryable, string Actor, string Cause, string[] Steps, string? Guide);
