namespace Occ.Support;

/// <summary>What a message does, such as asking for a phrase.</summary>
/// <param name="Rule">The rule that it is for.</param>
/// <param name="Start">The first UTF-16 code unit of the words that do it.</param>
/// <param name="Length">The number of code units.</param>
internal readonly record struct SpeechAct(string Rule, int Start, int Length)
{
    /// <summary>The evidence of an advice.</summary>
    public AdviceEvidence Evidence => new("message", -1, Start, Length);
}
