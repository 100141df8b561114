namespace Occ.Support;

/// <summary>The lengths and first letters that base58 gives to all byte strings with a fixed beginning.</summary>
internal static class Base58Shape
{
    /// <summary>The shape of <paramref name="version"/> followed by <paramref name="rest"/> bytes of any value.</summary>
    /// <param name="version">The fixed first bytes.</param>
    /// <param name="rest">How many bytes follow.</param>
    /// <param name="alphabet">The alphabet of the coding.</param>
    public static FormatShape Of(ReadOnlySpan<byte> version, int rest, string alphabet = Base58.BitcoinAlphabet)
    {
        var bytes = new byte[version.Length + rest];
        version.CopyTo(bytes);
        Span<char> text = stackalloc char[Base58.MaxTextLength];

        var shortest = Base58.Encode(bytes, text, alphabet);
        var low = alphabet.IndexOf(text[0], StringComparison.Ordinal);
        bytes.AsSpan(version.Length).Fill(0xff);
        var longest = Base58.Encode(bytes, text, alphabet);
        var high = alphabet.IndexOf(text[0], StringComparison.Ordinal);

        // Between two lengths the first letter runs through the end of the alphabet and begins again after the zero letter.
        var first = shortest == longest || low == 0 && high == 0
            ? alphabet.AsSpan(low, high - low + 1)
            : string.Concat(alphabet.AsSpan(low), alphabet.AsSpan(0, high + 1));
        return new(shortest, longest, AsciiSet.Of(first));
    }
}
