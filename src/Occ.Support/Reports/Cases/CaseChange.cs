namespace Occ.Support;

/// <summary>One change of a support case.</summary>
/// <param name="Status">The status it led to.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When.</param>
public sealed record CaseChange(CaseStatus Status, CaseReason Reason, DateTimeOffset At);
