namespace Occ.Support.AI;

/// <summary>What a link to an explorer shows.</summary>
internal sealed record ExplorerAnswer(string Kind, string? Network, string? Id);
