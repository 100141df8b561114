using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>A Concise Transaction Identifier: C, seven digits of the ledger, four of the transaction, four of the network. XRP Ledger, XLS-37.</summary>
internal sealed class CompactIdFormat(string notation, ushort network) : TransactionIdFormat(notation)
{
    private const int DigitCount = 16;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (HexDigits.IndexOfForeign(text) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        if (text.Length != DigitCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        if (text[0] is not ('C' or 'c'))
        {
            return new(TransactionIdVerdict.WrongPrefix, 0);
        }

        Span<byte> number = stackalloc byte[2];
        HexDigits.Decode(text[^4..], number);
        var isHere = BinaryPrimitives.ReadUInt16BigEndian(number) == network;
        return isHere ? TransactionIdMatch.Accepted(HexDigits.IsUpper(text)) : new(TransactionIdVerdict.WrongNetwork, DigitCount - 4);
    }

    public override string Canonical(ReadOnlySpan<char> text) => text.ToString().ToUpperInvariant();
}
