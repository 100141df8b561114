namespace Occ.Support;

/// <summary>How near a text is to a memo, tag or comment that a network takes.</summary>
public enum MemoVerdict
{
    /// <summary>Nothing was checked. The default, so that an answer nobody filled is never "valid".</summary>
    Unrecognised,

    /// <summary>The text has more bytes of UTF-8 than the network takes.</summary>
    TooLong,

    /// <summary>A control character or half a character; the position says which.</summary>
    InvalidCharacter,

    /// <summary>The network takes a number; the position says where the text is none.</summary>
    NotANumber,

    /// <summary>A number below zero or too large for the network's memo.</summary>
    OutOfRange,

    /// <summary>Not 32 bytes in hexadecimal or base64.</summary>
    InvalidHash,

    /// <summary>A good memo with white space or quotes around it; the position and length say where it stands.</summary>
    SurroundingText,

    /// <summary>The network has no memo: what was entered would be lost.</summary>
    NotUsed,

    /// <summary>There is none, and an exchange needs one to credit a deposit.</summary>
    MissingButNeeded,

    /// <summary>The address carries a tag or says that there is none, and the memo says otherwise.</summary>
    Conflict,

    /// <summary>An address stands where a memo was expected.</summary>
    Address,

    /// <summary>A recovery phrase or private key. A memo is public for ever: it must not be sent.</summary>
    Secret,

    /// <summary>There is none, and none is needed.</summary>
    NotNeeded,

    /// <summary>The network takes it.</summary>
    Valid,
}

/// <summary>What a verdict means.</summary>
public static class MemoVerdictExtensions
{
    /// <summary>The machine code of a verdict, such as <c>too-long</c>.</summary>
    public static string Code(this MemoVerdict verdict) => KebabCase.Code(verdict);

    /// <summary>Whether the verdict accepts the text.</summary>
    public static bool IsValid(this MemoVerdict verdict) => verdict >= MemoVerdict.NotNeeded;
}
