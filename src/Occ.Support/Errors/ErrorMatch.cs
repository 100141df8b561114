namespace Occ.Support;

/// <summary>A row that fits a message, and the place that decided it.</summary>
/// <param name="Error">The row.</param>
/// <param name="Score">How surely it is the right one, 0 to 1; <see cref="ErrorCatalog.Threshold"/> at least.</param>
/// <param name="FundsState">What it means for the money here: that of the row, or a more careful one where the message gives reason to doubt.</param>
/// <param name="Start">Where the deciding span begins, in UTF-16 code units of the message as it was pasted.</param>
/// <param name="Length">The length of that span; of the whole encoded part where it had to be decoded.</param>
/// <param name="Layer">Where it stood.</param>
public readonly record struct ErrorMatch(KnownError Error, double Score, FundsState FundsState, int Start, int Length, ErrorLayer Layer);
