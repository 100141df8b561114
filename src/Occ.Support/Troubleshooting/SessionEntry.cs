namespace Occ.Support;

/// <summary>One answer of a conversation.</summary>
/// <param name="Step">The step that was answered.</param>
/// <param name="Value">The accepted value; null for "I don't know" and where the conversation was handed over.</param>
/// <param name="IsHandedOver">Whether the guide gave up on the question and went to a person.</param>
/// <param name="At">When, in UTC, to the second.</param>
public sealed record SessionEntry(string Step, string? Value, bool IsHandedOver, DateTimeOffset At)
{
    /// <summary>Returns the step, without the answer.</summary>
    public override string ToString() => Step;
}
