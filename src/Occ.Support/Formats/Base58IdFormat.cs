namespace Occ.Support;

/// <summary>So many bytes in base58. Of 64 bytes it is a Solana signature, whose scalar is below the order of ed25519's group, or an old Waves one, whose scalar carries a sign.</summary>
/// <remarks>A key pair has 64 bytes too: the seed and its public key, which proves it and makes it a secret.</remarks>
internal sealed class Base58IdFormat(string notation, int length, bool isScalar = true) : TransactionIdFormat(notation)
{
    private const int SignatureLength = 64;

    private static readonly TransactionIdConfusable[] Short = [TransactionIdConfusable.Address, TransactionIdConfusable.BlockHash, TransactionIdConfusable.TokenId];
    private static readonly TransactionIdConfusable[] KeyPair = [TransactionIdConfusable.PrivateKey];

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

        if (length != SignatureLength)
        {
            return TransactionIdMatch.Accepted(isCanonical: true, Short);
        }

        if (Ed25519PublicKey.IsKeyPair(bytes))
        {
            bytes.Clear();
            return new(TransactionIdVerdict.Secret, Confusable: KeyPair);
        }

        // RFC 8032: S is little-endian and below 2^252 + ..., so its last byte is at most 0x10.
        return isScalar && bytes[SignatureLength - 1] > 0x10 ? new(TransactionIdVerdict.OutOfRange) : TransactionIdMatch.Accepted(isCanonical: true);
    }
}
