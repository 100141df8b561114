namespace Occ.Support;

/// <summary>A prefix with a colon, and behind it letters whose last eight are the 40-bit checksum over prefix and letters.</summary>
internal sealed class CashAddrPrefix
{
    private readonly byte[] _alphabet;
    private readonly ulong _start;

    /// <param name="prefix">The prefix, without the colon, in lower case.</param>
    /// <param name="alphabet">The digits of the letters.</param>
    public CashAddrPrefix(string prefix, byte[] alphabet)
    {
        Text = prefix + ":";
        UpperText = Text.ToUpperInvariant();
        _alphabet = alphabet;
        _start = CashAddrChecksum.StartFor(prefix);
    }

    /// <summary>The prefix with its colon.</summary>
    public string Text { get; }

    /// <summary>The prefix with its colon, in upper case.</summary>
    public string UpperText { get; }

    /// <summary>Whether a text begins with the prefix; the refusal where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBeUpper">Whether upper case is legal.</param>
    public FormatMatch ReadPrefix(ReadOnlySpan<char> text, bool mayBeUpper)
    {
        if (text.StartsWith(Text, StringComparison.Ordinal) || (mayBeUpper && text.StartsWith(UpperText, StringComparison.Ordinal)))
        {
            return FormatMatch.Valid("");
        }

        return FormatMatch.Not(
            !text.StartsWith(Text, StringComparison.OrdinalIgnoreCase) ? AddressVerdict.WrongPrefix
            : mayBeUpper ? AddressVerdict.MixedCase
            : AddressVerdict.InvalidCharacter,
            0);
    }

    /// <summary>Reads the letters of a text: alphabet, one case throughout, checksum.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="dataStart">Where its letters begin.</param>
    /// <param name="digits">Receives the digits of the letters, checksum included.</param>
    /// <param name="count">The number of digits before the checksum.</param>
    public FormatMatch ReadData(ReadOnlySpan<char> text, int dataStart, Span<byte> digits, out int count)
    {
        var data = text[dataStart..];
        count = data.Length - CashAddrChecksum.Length;
        if (count <= 0 || data.Length > digits.Length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!CashAddrChecksum.TryRead(_start, data, _alphabet, digits, out var checksum))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, dataStart + AlphabetTable.IndexOfForeign(data, _alphabet));
        }

        if (text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z'))
        {
            return FormatMatch.Not(AddressVerdict.MixedCase);
        }

        return checksum == 1 ? FormatMatch.Valid("") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>Finds one or two wrong letters of a text whose letters begin behind the last colon, if there is one.</summary>
    public int Locate(ReadOnlySpan<char> text, Span<int> positions)
    {
        var data = text[(text.LastIndexOf(':') + 1)..];
        if (data.Length > BchErrors.MaxLetters)
        {
            return 0;
        }

        Span<byte> digits = stackalloc byte[BchErrors.MaxLetters];
        CashAddrChecksum.TryRead(_start, data, _alphabet, digits, out var checksum);
        var found = BchErrors.CashAddr.Find(checksum ^ 1, data.Length, positions);
        for (var i = 0; i < found; i++)
        {
            positions[i] = text.Length - 1 - positions[i];
        }

        positions[..found].Sort();
        return found;
    }
}
