namespace Occ.Support.AI;

/// <summary>What a message is about, what it names, and what is still to be asked.</summary>
internal sealed record MessageAnswer(
    string Language, string Category, string[] Also, string? Kind, string? Guide, EntityAnswer[] Entities, string[] Ask, string? Urgent, string[] UrgentSteps);

/// <summary>One thing that a message names; the text holds no secret.</summary>
internal sealed record EntityAnswer(string Kind, string Text, string? Network, string? Verdict);
