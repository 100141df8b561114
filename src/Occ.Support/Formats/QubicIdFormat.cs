using System.Buffers;

namespace Occ.Support;

/// <summary>A Qubic identity in lower case: 60 letters, the last four a checksum by KangarooTwelve.</summary>
internal sealed class QubicIdFormat(string notation) : TransactionIdFormat(notation)
{
    private const int LetterCount = 60;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");

    private static readonly QubicFormat Identity = new("qubic");

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Letters) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        if (text.Length != LetterCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        Span<char> identity = stackalloc char[LetterCount];
        text.ToUpperInvariant(identity);
        Span<byte> scratch = stackalloc byte[AddressReading.ScratchLength];
        var reading = new AddressReading(identity, scratch);
        return Identity.Check(ref reading).Verdict == AddressVerdict.Valid ? TransactionIdMatch.Accepted(isCanonical: true) : new(TransactionIdVerdict.ChecksumMismatch);
    }
}
