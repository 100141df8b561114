namespace Occ.Support;

/// <summary>The human-readable part of a bech32 or bech32m text, and what follows from it: where the data begins, and the checksum so far.</summary>
internal sealed class Bech32Prefix
{
    private readonly string _lower;
    private readonly string _upper;
    private readonly uint _start;

    public Bech32Prefix(string humanReadablePart)
    {
        _lower = humanReadablePart + "1";
        _upper = _lower.ToUpperInvariant();
        _start = Bech32.StartFor(humanReadablePart);
    }

    /// <summary>Where the data begins: behind the separator.</summary>
    public int DataStart => _lower.Length;

    /// <summary>The shape of texts with some number of letters behind the separator.</summary>
    public static FormatShape Shape(string humanReadablePart, int minData, int maxText) =>
        new(humanReadablePart.Length + 1 + minData, maxText, AsciiSet.OfLetter(humanReadablePart[0]));

    /// <summary>Reads a text: prefix, one case throughout, alphabet, checksum. What the checksum must come to is the caller's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digits">Receives the digits; as long as the text at least.</param>
    /// <param name="count">The number of digits before the checksum.</param>
    /// <param name="checksum">What the checksum comes to.</param>
    /// <returns>A match whose verdict is <see cref="AddressVerdict.Valid"/> where everything could be read, else the refusal.</returns>
    public FormatMatch Read(ReadOnlySpan<char> text, Span<byte> digits, out int count, out uint checksum)
    {
        count = text.Length - DataStart - Bech32.ChecksumLength;
        checksum = 0;
        if (!text.StartsWith(_lower, StringComparison.Ordinal) && !text.StartsWith(_upper, StringComparison.Ordinal))
        {
            return text.StartsWith(_lower, StringComparison.OrdinalIgnoreCase)
                ? FormatMatch.Not(AddressVerdict.MixedCase, 0)
                : FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        if (count <= 0 || text.Length > digits.Length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var data = text[DataStart..];
        if (!Bech32.TryRead(_start, data, digits, out checksum))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, DataStart + Bech32.IndexOfForeign(data));
        }

        // A prefix without letters fits both cases; then the data alone decides.
        return HasMixedCase(text) ? FormatMatch.Not(AddressVerdict.MixedCase) : FormatMatch.Valid("");
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

    private static bool HasMixedCase(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z');
}
