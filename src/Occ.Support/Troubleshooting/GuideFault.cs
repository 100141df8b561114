namespace Occ.Support;

/// <summary>One thing that is wrong with a guide's files, and what to do about it.</summary>
/// <param name="Code">What kind of fault it is.</param>
/// <param name="File">The file, by its path below <c>Content/</c>.</param>
/// <param name="Pointer">The place, as a JSON pointer (RFC 6901); empty for the whole file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to change.</param>
internal sealed record GuideFault(GuideFaultCode Code, string File, string Pointer, string Message, string Fix)
{
    /// <summary>The line of the place, from 1.</summary>
    public int Line { get; init; }

    public override string ToString() => $"{File}:{Line}#{Pointer}: {KebabCase.Code(Code)}: {Message} {Fix}";
}

/// <summary>The faults of guide files.</summary>
internal enum GuideFaultCode
{
    UnreadableJson,
    DuplicateMember,
    UnknownMember,
    MissingMember,
    WrongValue,
    WrongFileName,
    DuplicateId,
    UnknownTarget,
    UnknownGuide,
    WrongCall,
    CallCycle,
    UnreachableStep,
    NoWayToAnEnd,
    AutomaticCycle,
    MissingDefault,
    MissingSkip,
    FactNeverSet,
    FactUsedTooEarly,
    FactNeverUsed,
    FactKindDiffers,
    ValueNeverSet,
    WrongComparison,
    ConditionNeverHolds,
    ConditionAlwaysHolds,
    BranchNeverTaken,
    TooManyAnswers,
    CallbackTooLong,
    TooManyChoices,
    LabelTooLong,
    DuplicateLabel,
    MissingLanguage,
    MissingTranslation,
    ExtraTranslation,
    StaleTranslation,
    EmptyText,
    UnequalPlaceholders,
    PlaceholderInLabel,
}

/// <summary>Collects the faults of one file.</summary>
internal sealed class GuideFaults(string file, List<GuideFault> all)
{
    public bool Any { get; private set; }

    public void Add(GuideFaultCode code, string pointer, string message, string fix, int line = 0)
    {
        Any = true;
        all.Add(new(code, file, pointer, message, fix) { Line = line });
    }
}
