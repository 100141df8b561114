namespace Occ.Support;

/// <summary>What becomes a ticket.</summary>
/// <param name="Report">The report.</param>
/// <param name="Map">The host's fields.</param>
/// <param name="Status">Where the case stands.</param>
/// <param name="Language">The language of the words; null for that of the report.</param>
internal readonly record struct TicketContent(ProblemReport Report, TicketMap Map, CaseStatus Status, string? Language);
