using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>One thing that is wrong with a guide's files, and what to do about it.</summary>
/// <param name="Code">What kind of fault it is.</param>
/// <param name="File">The file, by its path below <c>Content/</c>.</param>
/// <param name="Pointer">The place, as a JSON pointer (RFC 6901); empty for the whole file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to change.</param>
public sealed record GuideFault(GuideFaultCode Code, string File, string Pointer, string Message, string Fix)
{
    /// <summary>The line of the place, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The code as text, such as <c>unknown-target</c>.</summary>
    public string CodeText => KebabCase.Code(Code);

    /// <summary>Returns the whole fault on one line.</summary>
    public override string ToString() => $"{File}:{Line}#{Pointer}: {KebabCase.Code(Code)}: {Message} {Fix}";
}

/// <summary>The faults of guide files.</summary>
[JsonConverter(typeof(KebabCaseConverter<GuideFaultCode>))]
public enum GuideFaultCode
{
    /// <summary>The file is not JSON.</summary>
    UnreadableJson,

    /// <summary>A member stands twice.</summary>
    DuplicateMember,

    /// <summary>A member has no meaning here.</summary>
    UnknownMember,

    /// <summary>A member is missing.</summary>
    MissingMember,

    /// <summary>A value is not of the right kind.</summary>
    WrongValue,

    /// <summary>The name of the file is not the id and version of the guide.</summary>
    WrongFileName,

    /// <summary>An id stands twice.</summary>
    DuplicateId,

    /// <summary>A way leads to a step that is not there.</summary>
    UnknownTarget,

    /// <summary>A guide is named that is not there.</summary>
    UnknownGuide,

    /// <summary>A guide is called that does not come back, or returns where nobody called it.</summary>
    WrongCall,

    /// <summary>A part calls itself in the end.</summary>
    CallCycle,

    /// <summary>No way leads to the step.</summary>
    UnreachableStep,

    /// <summary>From the step no way leads to an end.</summary>
    NoWayToAnEnd,

    /// <summary>Steps lead round in a circle without a question.</summary>
    AutomaticCycle,

    /// <summary>An answer leads nowhere.</summary>
    MissingDefault,

    /// <summary>Whoever does not know can't go on.</summary>
    MissingSkip,

    /// <summary>A fact is used that nothing sets.</summary>
    FactNeverSet,

    /// <summary>A fact is used before any way sets it.</summary>
    FactUsedTooEarly,

    /// <summary>A question is asked for nothing.</summary>
    FactNeverUsed,

    /// <summary>A fact is of one kind here and of another there.</summary>
    FactKindDiffers,

    /// <summary>A fact is compared with what it never is.</summary>
    ValueNeverSet,

    /// <summary>A fact is compared in a way that its kind does not allow.</summary>
    WrongComparison,

    /// <summary>A condition never holds.</summary>
    ConditionNeverHolds,

    /// <summary>A condition always holds.</summary>
    ConditionAlwaysHolds,

    /// <summary>A branch hides behind an earlier one.</summary>
    BranchNeverTaken,

    /// <summary>An end is more than 12 answers away.</summary>
    TooManyAnswers,

    /// <summary>Ids are too long for the button of a chat (64 bytes).</summary>
    CallbackTooLong,

    /// <summary>A question has more than 10 choices.</summary>
    TooManyChoices,

    /// <summary>A label is too wide for the button of a chat.</summary>
    LabelTooLong,

    /// <summary>Two answers of a question look the same.</summary>
    DuplicateLabel,

    /// <summary>A language is missing.</summary>
    MissingLanguage,

    /// <summary>A text is missing.</summary>
    MissingTranslation,

    /// <summary>A text has no use.</summary>
    ExtraTranslation,

    /// <summary>A translation did not follow its original.</summary>
    StaleTranslation,

    /// <summary>A text is empty.</summary>
    EmptyText,

    /// <summary>A translation has other placeholders.</summary>
    UnequalPlaceholders,

    /// <summary>A label holds a placeholder.</summary>
    PlaceholderInLabel,

    /// <summary>A security text or step is changed, and the host did not say that it may be.</summary>
    LockedChanged,
}

/// <summary>Collects the faults of one file.</summary>
internal sealed class GuideFaults(string file, List<GuideFault> all)
{
    public bool Any { get; private set; }

    public void Add(GuideFaultCode code, string pointer, string message, string fix, int line = 0)
    {
        Any = true;

        // What another file put into the guide says so in its pointer.
        var other = pointer.IndexOf('#', StringComparison.Ordinal);
        all.Add(other < 0 ? new(code, file, pointer, message, fix) { Line = line } : new(code, pointer[..other], pointer[(other + 1)..], message, fix) { Line = line });
    }
}
