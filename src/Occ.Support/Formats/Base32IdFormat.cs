namespace Occ.Support;

/// <summary>Thirty-two bytes in base32, upper case, without padding: 52 letters, the last of which is A or Q. Algorand.</summary>
internal sealed class Base32IdFormat(string notation) : TransactionIdFormat(notation)
{
    private const int HashLength = 32;
    private const int LetterCount = 52;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (AlphabetTable.IndexOfForeign(text, Base32.UpperDigits) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        if (text.Length != LetterCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[HashLength];
        return Base32.Decode(text, Base32.UpperDigits, bytes) == HashLength ? TransactionIdMatch.Accepted(isCanonical: true) : new(TransactionIdVerdict.InvalidCharacter, LetterCount - 1);
    }
}
