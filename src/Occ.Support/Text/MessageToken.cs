namespace Occ.Support;

/// <summary>A word of a message, or a single character of a script that is written without spaces.</summary>
/// <param name="Start">Its first position.</param>
/// <param name="End">The position after it.</param>
/// <param name="Hash">The hash of its folded letters; 0 for a mark that ends a clause and for words too long to be vocabulary.</param>
/// <param name="IsBreak">Whether it is a mark that ends a clause.</param>
/// <param name="IsIdeograph">Whether it is a single character of Chinese, Japanese or Korean.</param>
internal readonly record struct MessageToken(int Start, int End, ulong Hash, bool IsBreak, bool IsIdeograph);
