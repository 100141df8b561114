namespace Occ.Support;

/// <summary>What can be wrong with a data file of a host.</summary>
public enum DataFaultKind
{
    /// <summary>It is not JSON, or is nested too deep.</summary>
    BrokenJson,

    /// <summary>It is too large.</summary>
    TooLarge,

    /// <summary>A value has another type than the schema says.</summary>
    WrongType,

    /// <summary>An object has a member that the schema does not know.</summary>
    UnknownMember,

    /// <summary>An object has a member twice.</summary>
    DuplicateMember,

    /// <summary>A required member is missing.</summary>
    MissingMember,

    /// <summary>A code is none of those that the schema lists.</summary>
    UnknownValue,

    /// <summary>The version of the format is not supported.</summary>
    UnsupportedVersion,

    /// <summary>A text is empty or too long.</summary>
    BadLength,

    /// <summary>A list has too many items.</summary>
    TooManyItems,

    /// <summary>A number is too small or too large.</summary>
    OutOfRange,

    /// <summary>A date is none.</summary>
    BadDate,

    /// <summary>A time is not a date with a time and an offset from UTC.</summary>
    BadTime,

    /// <summary>Opening hours are not written as <c>HH:MM-HH:MM</c>, or are empty.</summary>
    BadHours,

    /// <summary>Opening hours of one day overlap.</summary>
    OverlappingHours,

    /// <summary>A time zone is not an IANA id, or the system does not know it.</summary>
    BadTimeZone,

    /// <summary>A version is not written as one.</summary>
    BadVersion,

    /// <summary>Two entries are for the same thing.</summary>
    DuplicateEntry,

    /// <summary>Two members of an object contradict each other.</summary>
    Contradiction,

    /// <summary>There are more faults than are listed.</summary>
    TooManyFaults,
}
