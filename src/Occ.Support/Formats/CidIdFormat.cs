namespace Occ.Support;

/// <summary>A content id of version 1 in base32, of dag-cbor and BLAKE2b-256, or <c>0x</c> and 64 digits. Filecoin.</summary>
/// <remarks>The bytes 01 71 a0e402 20 are version, codec, hash function and length (multiformats). The digits are another id of Ethereum-style messages.</remarks>
internal sealed class CidIdFormat(string notation) : TransactionIdFormat(notation)
{
    private const int HeaderLength = 6;
    private const int HashLength = 32;
    private const int LetterCount = 62;

    private static readonly Hex32IdFormat Digest = new("0x-hex64", HexPrefix.Canonical, HexCase.Lower);
    private static readonly TransactionIdConfusable[] Content = [TransactionIdConfusable.BlockHash, TransactionIdConfusable.ObjectId];

    private static ReadOnlySpan<byte> Header => [0x01, 0x71, 0xa0, 0xe4, 0x02, 0x20];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return Digest.Check(text).AsVariant();
        }

        if (text[0] != 'b')
        {
            return new(TransactionIdVerdict.WrongPrefix, 0);
        }

        if (AlphabetTable.IndexOfForeign(text[1..], Base32.LowerDigits) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign + 1);
        }

        if (text.Length != LetterCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[HeaderLength + HashLength];
        if (Base32.Decode(text[1..], Base32.LowerDigits, bytes) != bytes.Length)
        {
            return new(TransactionIdVerdict.InvalidCharacter, LetterCount - 1);
        }

        return bytes.StartsWith(Header) ? TransactionIdMatch.Accepted(isCanonical: true, Content) : new(TransactionIdVerdict.WrongPrefix, 0);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text[0] == 'b' ? text.ToString() : Digest.Canonical(text);
}
