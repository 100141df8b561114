namespace Occ.Support;

/// <summary>Why a text does not decode in base58.</summary>
internal static class Base58Refusal
{
    /// <summary>The foreign letter, or else the length: too many letters, or none.</summary>
    /// <param name="letters">The part of the text that was to be base58.</param>
    /// <param name="at">Where that part begins in the text.</param>
    public static FormatMatch Of(ReadOnlySpan<char> letters, int at = 0) =>
        Base58.IndexOfForeign(letters) is var foreign and >= 0
            ? FormatMatch.Not(AddressVerdict.InvalidCharacter, at + foreign)
            : FormatMatch.Not(AddressVerdict.WrongLength);
}
