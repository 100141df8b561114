namespace Occ.Support.Sqlite;

/// <summary>A row that can't be read. It stands in the table <c>set_aside</c> of the file, with its text, until it is too old.</summary>
/// <param name="Kind"><c>session</c> or <c>report</c>.</param>
/// <param name="Key">Its key.</param>
/// <param name="Reason">Why it can't be read, as a code.</param>
/// <param name="At">When it was set aside, in UTC, to the millisecond.</param>
public sealed record SetAsideRow(string Kind, StoreKey Key, string Reason, DateTimeOffset At);
