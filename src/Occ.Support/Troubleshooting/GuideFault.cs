namespace Occ.Support;

/// <summary>One thing that is wrong with a guide's files, and what to do about it.</summary>
/// <param name="Code">What kind of fault it is.</param>
/// <param name="File">The file, by its path below <c>Content/</c>.</param>
/// <param name="Pointer">The place, as a JSON pointer (RFC 6901); empty for the whole file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Fix">What to change.</param>
internal sealed record GuideFault(GuideFaultCode Code, string File, string Pointer, string Message, string Fix)
{
    public override string ToString() => $"{File}#{Pointer}: {KebabCase.Code(Code)}: {Message} {Fix}";
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
    UnreachableStep,
    NoWayToAnEnd,
    AutomaticCycle,
    MissingDefault,
    MissingSkip,
    FactNeverSet,
    ValueNeverSet,
    WrongComparison,
    CallbackTooLong,
    TooManyChoices,
    MissingLanguage,
    MissingTranslation,
    ExtraTranslation,
    EmptyText,
    UnequalPlaceholders,
    PlaceholderInLabel,
}

/// <summary>Collects the faults of one file.</summary>
internal sealed class GuideFaults(string file, List<GuideFault> all)
{
    public bool Any { get; private set; }

    public void Add(GuideFaultCode code, string pointer, string message, string fix)
    {
        Any = true;
        all.Add(new(code, file, pointer, message, fix));
    }
}
