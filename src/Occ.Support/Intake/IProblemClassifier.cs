namespace Occ.Support;

/// <summary>Decides what a message is about. A host can put its own in place of the built-in one, which weighs cues.</summary>
public interface IProblemClassifier
{
    /// <summary>Classifies a message.</summary>
    /// <param name="message">The message without its secrets, in which positions are those of the original text; cut where the text is very long.</param>
    /// <param name="language">Its language, such as <c>en</c> or <c>zh-Hans</c>; <c>und</c> where it can't be told.</param>
    /// <param name="entities">What it names.</param>
    /// <returns>An answer for any text; it must not throw.</returns>
    ProblemClassification Classify(RedactedText message, string language, IReadOnlyList<IntakeEntity> entities);
}
