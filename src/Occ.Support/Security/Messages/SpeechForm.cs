namespace Occ.Support;

/// <summary>A form in which something is said: classes of words in order, and what must or must not stand beside them.</summary>
/// <remarks>
/// Notation: <c>give ~ secret</c>. Two classes stand close together; with <c>~</c> between them anywhere in the rest of the
/// sentence; with <c>~~</c> in the next sentence too. <c>+link</c> anywhere in the message, <c>&amp;link</c> in the same
/// sentence, <c>!link</c> not in the sentence, <c>-link</c> not in the message. <c>user:</c> in front: only what a user says;
/// <c>stranger:</c> only what a stranger says; <c>all:</c> whatever the sentence is (a question, a report).
/// </remarks>
internal sealed class SpeechForm
{
    public required int Rule { get; init; }

    /// <summary>Whether it decides alone; two weak forms decide together.</summary>
    public required bool IsStrong { get; init; }

    public required int[] Classes { get; init; }

    /// <summary>The room before each class but the first.</summary>
    public required int[] Rooms { get; init; }

    public MessageRole? Role { get; init; }

    /// <summary>Whether it holds in questions and reports too.</summary>
    public bool IsBlunt { get; init; }

    public UInt128 InMessage { get; init; }

    public UInt128 InSentence { get; init; }

    public UInt128 NotInSentence { get; init; }

    public UInt128 NotInMessage { get; init; }
}
