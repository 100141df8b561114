namespace Occ.Support.AI;

/// <summary>A text without its secrets, which kinds they were, and what the person must do now.</summary>
internal sealed record RedactionAnswer(string Text, string[] Removed, string? Urgent, string[] UrgentSteps);
