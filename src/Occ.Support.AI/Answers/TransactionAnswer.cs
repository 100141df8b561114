namespace Occ.Support.AI;

/// <summary>What a text is as a transaction id. It does not repeat the text.</summary>
internal sealed record TransactionAnswer(string Verdict, string[] Networks, int? Position, string? Explanation);
