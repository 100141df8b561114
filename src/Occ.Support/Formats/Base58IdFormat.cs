namespace Occ.Support;

/// <summary>So many bytes in base58. Of 64 bytes it is a Solana signature, whose scalar is below the order of ed25519's group.</summary>
internal sealed class Base58IdFormat(string name, int length) : TransactionIdFormat(name)
{
    private const int SignatureLength = 64;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[SignatureLength];
        var count = Base58.Decode(text, bytes);
        if (count < 0)
        {
            return Base58.IndexOfForeign(text) is var foreign and >= 0
                ? new(TransactionIdVerdict.InvalidCharacter, foreign)
                : new(TransactionIdVerdict.WrongLength);
        }

        if (count != length)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        // RFC 8032: S is little-endian and below 2^252 + ..., so its last byte is at most 0x10.
        return length == SignatureLength && bytes[SignatureLength - 1] > 0x10
            ? new(TransactionIdVerdict.OutOfRange)
            : new(TransactionIdVerdict.Valid);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString();
}
