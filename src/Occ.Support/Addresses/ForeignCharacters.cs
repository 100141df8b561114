namespace Occ.Support;

/// <summary>Characters that no notation of addresses has.</summary>
internal static class ForeignCharacters
{
    /// <summary>Finds what is left out, what only looks right, or what is plainly foreign: white space, control characters, other scripts.</summary>
    public static Recognition? Find(ReadOnlySpan<char> text)
    {
        if (Omission.RangeIn(text) is { } omission)
        {
            return new(AddressVerdict.Truncated, "", omission);
        }

        var at = text.IndexOfAnyExceptInRange('!', '~');
        return at < 0 ? null
            : Imposters.FirstIn(text) is { } lookAlikes ? new(AddressVerdict.LookAlikeCharacters, "", lookAlikes)
            : new(AddressVerdict.InvalidCharacter, "", at..(at + 1));
    }
}
