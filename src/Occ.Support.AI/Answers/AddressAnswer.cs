namespace Occ.Support.AI;

/// <summary>What a text is as an address. It does not repeat the text.</summary>
internal sealed record AddressAnswer(string Verdict, string Kind, string[] Networks, int? Position, string? Explanation);
