using System.Text;

namespace Occ.Support;

/// <summary>What a person did: answered, went back, skipped, began again, changed the subject or the language; or what a check found.</summary>
/// <remarks>Its text may be a secret, so <see cref="ToString"/> leaves it out.</remarks>
public sealed class SessionInput
{
    private const int LongestId = 64;

    private SessionInput(SessionInputKind kind, string id, string text = "", string? step = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id.Length, LongestId, nameof(id));
        if (id.EnumerateRunes().Contains(Rune.ReplacementChar))
        {
            throw new ArgumentException("The id is not well-formed Unicode.", nameof(id));
        }

        (Kind, Id, Text, Step) = (kind, id, text, step);
    }

    /// <summary>What was done.</summary>
    public SessionInputKind Kind { get; }

    /// <summary>The host's id of this input, such as the message id of its channel. The engine ignores an id that it saw before.</summary>
    public string Id { get; }

    /// <summary>The step whose button was pressed, or null for typed text. A button of another step than the present one changes nothing.</summary>
    public string? Step { get; }

    internal string Text { get; }

    /// <summary>What a check found; null where it found nothing in its time.</summary>
    internal string? Found { get; private init; }

    /// <summary>An answer: the id of a choice, its label, or any text.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <param name="text">What was chosen or typed.</param>
    /// <param name="step">The step whose button was pressed, or null for typed text.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Answer(string id, string text, string? step = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(SessionInputKind.Answer, id, text, step);
    }

    /// <summary>Takes the last answer back.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Back(string id) => new(SessionInputKind.Back, id);

    /// <summary>"I don't know."</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <param name="step">The step whose button was pressed, or null.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Skip(string id, string? step = null) => new(SessionInputKind.Skip, id, "", step);

    /// <summary>Begins the guide again, in its present version.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Restart(string id) => new(SessionInputKind.Restart, id);

    /// <summary>Goes on in another language.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <param name="language">A BCP-47 tag; the nearest language of the guide is taken.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput SetLanguage(string id, string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new(SessionInputKind.SetLanguage, id, language);
    }

    /// <summary>Leaves the conversation aside and begins another guide, with what is known already.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <param name="guideId">The id of a guide.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Digress(string id, string guideId)
    {
        ArgumentNullException.ThrowIfNull(guideId);
        return new(SessionInputKind.Digress, id, guideId);
    }

    /// <summary>Comes back to the conversation that was left aside, exactly where it stood.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Resume(string id) => new(SessionInputKind.Resume, id);

    /// <summary>"I want to talk to a person."</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput Person(string id) => new(SessionInputKind.Person, id);

    /// <summary>What an automatic check found.</summary>
    /// <param name="id">The host's id of this input, of 1 to 64 characters.</param>
    /// <param name="step">The step of the check, from <see cref="ProbeRequest.Step"/>.</param>
    /// <param name="found">The result; null where it found nothing, failed, or took too long: that is an answer too.</param>
    /// <exception cref="ArgumentException">The id is empty, too long, or not well-formed Unicode.</exception>
    public static SessionInput ProbeResult(string id, string step, string? found)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new(SessionInputKind.Probe, id, "", step) { Found = found };
    }

    /// <summary>Returns the kind only.</summary>
    public override string ToString() => KebabCase.Code(Kind);
}
