namespace Occ.Support;

/// <summary>A transaction of Qubic: an identity in lower case, checksum included.</summary>
internal sealed class QubicIdFormat(string name) : TransactionIdFormat(name)
{
    private const int TextLength = 60;

    private static readonly QubicFormat Identity = new("qubic-identity");

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange('a', 'z') is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        if (text.Length != TextLength)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        Span<char> upper = stackalloc char[TextLength];
        text.ToUpperInvariant(upper);
        var reading = new AddressReading(upper, []);
        return new(Identity.Check(ref reading).Verdict == AddressVerdict.Valid ? TransactionIdVerdict.Valid : TransactionIdVerdict.ChecksumMismatch);
    }
}
