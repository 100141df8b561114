namespace Occ.Support;

/// <summary>Nimiq: <c>NQ</c>, two check digits as in an IBAN, and 20 bytes in base32 of its own, with spaces between groups of four allowed.</summary>
/// <remarks>Nimiq's developer reference, "Addresses": ISO 13616, the number modulo 97 is 1.</remarks>
internal sealed class NimiqFormat(string notation)
    : AddressFormat(notation, new(LetterCount, LetterCount + (LetterCount / GroupLength) - 1, AsciiSet.Of("N")))
{
    private const char Separator = ' ';
    private const int GroupLength = 4;
    private const int HeaderLength = 4;
    private const int LetterCount = 36;
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVXY";

    private static readonly byte[] Digits = AlphabetTable.Of(Alphabet);

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        Span<char> letters = stackalloc char[LetterCount];
        var count = GroupedText.Letters(text, Separator, GroupLength, letters, out var misplaced);
        if (misplaced >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, misplaced);
        }

        letters = letters[..Math.Min(count, LetterCount)];
        if (!text.StartsWith("NQ", StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        if (IndexOfForeign(letters) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, GroupedText.PositionOf(text, Separator, foreign));
        }

        if (count != LetterCount)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var remainder = Modulo97(letters[..HeaderLength], Modulo97(letters[HeaderLength..], 0));
        return remainder == 1 ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override string Canonical(ReadOnlySpan<char> text) =>
        GroupedText.Write(text.ToString().Replace(" ", "", StringComparison.Ordinal), Separator, GroupLength);

    private static int IndexOfForeign(ReadOnlySpan<char> letters)
    {
        for (var i = 2; i < Math.Min(HeaderLength, letters.Length); i++)
        {
            if (!char.IsAsciiDigit(letters[i]))
            {
                return i;
            }
        }

        return AlphabetTable.IndexOfForeign(letters, Digits);
    }

    /// <summary>Letters count as in an IBAN, A as 10 to Z as 35, whatever their digit in the alphabet.</summary>
    private static int Modulo97(ReadOnlySpan<char> letters, int remainder)
    {
        foreach (var c in letters)
        {
            remainder = (c <= '9' ? (remainder * 10) + (c - '0') : (remainder * 100) + (c - 'A' + 10)) % 97;
        }

        return remainder;
    }
}
