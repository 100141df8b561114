namespace Occ.Support;

/// <summary>A place in a document, named without repeating what the document holds.</summary>
/// <param name="Pointer">The JSON pointer of the place, or of the nearest object above it that can be named.</param>
/// <param name="IsHidden">Whether a name on the way was not repeated, so that the pointer stays where it is.</param>
internal readonly record struct DocumentPlace(string Pointer, bool IsHidden)
{
    private const int LongestName = 32;

    public static DocumentPlace Root => new("", false);

    /// <summary>A member that the schema knows, or the position of an item.</summary>
    public DocumentPlace Below(string name) => IsHidden ? this : new($"{Pointer}/{name}", false);

    /// <summary>A member that the schema does not know, whose name may be a secret.</summary>
    /// <remarks>A name of these characters needs no escapes of RFC 6901.</remarks>
    public DocumentPlace BelowUnknown(string name) => IsPlain(name) ? Below(name) : this with { IsHidden = true };

    private static bool IsPlain(string name) =>
        name.Length is > 0 and <= LongestName
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.')
        && Redacted.Of(name).Value == name;
}
