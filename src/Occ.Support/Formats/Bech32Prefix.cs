namespace Occ.Support;

/// <summary>The human-readable part of a bech32 or bech32m text, and what follows from it: where the data begins, and the checksum so far.</summary>
internal sealed class Bech32Prefix
{
    private readonly string _lower;
    private readonly string _upper;
    private readonly int _literalLength;
    private readonly uint _start;

    /// <param name="humanReadablePart">The human-readable part, in lower case.</param>
    /// <param name="literal">Text in front of it that is outside the coding, such as <c>X-</c>.</param>
    public Bech32Prefix(string humanReadablePart, string literal = "")
    {
        _lower = literal + humanReadablePart + "1";
        _upper = literal + humanReadablePart.ToUpperInvariant() + "1";
        _literalLength = literal.Length;
        _start = Bech32.StartFor(humanReadablePart);
    }

    /// <summary>Where the data begins: behind the separator.</summary>
    public int DataStart => _lower.Length;

    /// <summary>The shape of texts with some number of letters behind the separator.</summary>
    public static FormatShape Shape(string humanReadablePart, int minData, int maxText) =>
        new(humanReadablePart.Length + 1 + minData, maxText, AsciiSet.OfLetter(humanReadablePart[0]), humanReadablePart + "1");

    /// <summary>Reads a text: prefix, one case throughout, alphabet, checksum. What the checksum must come to is the caller's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digits">Receives the digits; as long as the text at least.</param>
    /// <param name="count">The number of digits before the checksum.</param>
    /// <param name="checksum">What the checksum comes to.</param>
    /// <returns>A match whose verdict is <see cref="AddressVerdict.Valid"/> where everything could be read, else the refusal.</returns>
    public FormatMatch Read(ReadOnlySpan<char> text, Span<byte> digits, out int count, out uint checksum)
    {
        checksum = 0;
        var refused = ReadPrefix(text, digits.Length, Bech32.ChecksumLength, out count);
        if (refused.Verdict != AddressVerdict.Valid)
        {
            return refused;
        }

        var data = text[DataStart..];
        return Bech32.TryRead(_start, data, digits, out checksum)
            ? MatchOfCase(text)
            : FormatMatch.Not(AddressVerdict.InvalidCharacter, DataStart + Bech32.IndexOfForeign(data));
    }

    /// <summary>Finds one or two wrong letters of a text that <see cref="Read"/> reads and whose checksum must come to <paramref name="constant"/>.</summary>
    public int Locate(ReadOnlySpan<char> text, uint constant, Span<int> positions)
    {
        Span<byte> digits = stackalloc byte[DataStart + BchErrors.MaxLetters];
        if (Read(text, digits, out _, out var checksum).Verdict != AddressVerdict.Valid)
        {
            return 0;
        }

        var found = BchErrors.Bech32.Find(checksum ^ constant, text.Length - DataStart, positions);
        for (var i = 0; i < found; i++)
        {
            positions[i] = text.Length - 1 - positions[i];
        }

        positions[..found].Sort();
        return found;
    }

    /// <summary>Reads the prefix and leaves the data to the caller, for checksums of other lengths.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxText">The longest text.</param>
    /// <param name="checksumLength">The letters of the checksum.</param>
    /// <param name="count">The number of letters between the separator and the checksum.</param>
    public FormatMatch ReadPrefix(ReadOnlySpan<char> text, int maxText, int checksumLength, out int count)
    {
        count = text.Length - DataStart - checksumLength;
        if (!text.StartsWith(_lower, StringComparison.Ordinal) && !text.StartsWith(_upper, StringComparison.Ordinal))
        {
            return FormatMatch.Not(text.StartsWith(_lower, StringComparison.OrdinalIgnoreCase) ? AddressVerdict.MixedCase : AddressVerdict.WrongPrefix, 0);
        }

        return count <= 0 || text.Length > maxText ? FormatMatch.Not(AddressVerdict.WrongLength) : FormatMatch.Valid("");
    }

    /// <summary>Whether a text whose prefix was read is in one case throughout; a prefix without letters fits both, then the data alone decides.</summary>
    public FormatMatch MatchOfCase(ReadOnlySpan<char> text)
    {
        var coded = text[_literalLength..];
        return coded.ContainsAnyInRange('a', 'z') && coded.ContainsAnyInRange('A', 'Z')
            ? FormatMatch.Not(AddressVerdict.MixedCase)
            : FormatMatch.Valid("");
    }

    /// <summary>The text in lower case, but for the literal in front.</summary>
    public string Canonical(ReadOnlySpan<char> text) => string.Concat(_lower.AsSpan()[.._literalLength], text[_literalLength..].ToString().ToLowerInvariant());
}
