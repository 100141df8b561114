namespace Occ.Support;

/// <summary>What can be wrong with a document that should be a report.</summary>
public enum ReportFaultKind
{
    /// <summary>It is not JSON.</summary>
    BrokenJson,

    /// <summary>It is not whole Unicode: invalid UTF-8 or half of a surrogate pair.</summary>
    NotUnicode,

    /// <summary>It is too large.</summary>
    TooLarge,

    /// <summary>Objects and arrays are nested too deep.</summary>
    TooDeep,

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

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>A list has too many items.</summary>
    TooManyItems,

    /// <summary>A date and time is not one, or lacks its offset from UTC.</summary>
    BadDate,

    /// <summary>An amount is not a plain decimal number.</summary>
    BadDecimal,

    /// <summary>A code is not in kebab case.</summary>
    BadCode,

    /// <summary>A language is not a BCP-47 tag.</summary>
    BadLanguage,

    /// <summary>A time zone is not an IANA id.</summary>
    BadTimeZone,

    /// <summary>The kind belongs to another category than the one named beside it.</summary>
    KindOutsideCategory,

    /// <summary>There are more faults than are listed.</summary>
    TooManyFaults,
}
