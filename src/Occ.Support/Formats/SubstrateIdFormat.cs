using System.Buffers;

namespace Occ.Support;

/// <summary>An extrinsic of a Substrate chain: its hash behind <c>0x</c>, or block number, dash, index.</summary>
internal sealed class SubstrateIdFormat(string notation) : TransactionIdFormat(notation)
{
    private const int MaxIndexDigits = 6;
    private const int MaxBlockDigits = 10; // a block number is 32 bits

    private static readonly SearchValues<char> DigitsAndDash = SearchValues.Create("0123456789-");

    private static readonly Hex32IdFormat Hash = new("substrate-hash", HexPrefix.Canonical, HexCase.Lower, HexKind.Extrinsic);

    private static readonly TransactionIdConfusable[] Numbered = [TransactionIdConfusable.EventId, TransactionIdConfusable.OrderNumber];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        if (dash < 0)
        {
            return Hash.Check(text);
        }

        if (text.IndexOfAnyExcept(DigitsAndDash) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        var block = text[..dash];
        var index = text[(dash + 1)..];
        if (block.Length is 0 or > MaxBlockDigits || index.Length is 0 or > MaxIndexDigits || index.Contains('-'))
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        return DecimalDigits.TryRead(block, out var number) && number <= uint.MaxValue
            ? TransactionIdMatch.Accepted(!HasPadding(block) && !HasPadding(index), Numbered)
            : new(TransactionIdVerdict.OutOfRange, 0);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOf('-');
        return dash < 0 ? Hash.Canonical(text) : $"{Number(text[..dash])}-{Number(text[(dash + 1)..])}";
    }

    private static bool HasPadding(ReadOnlySpan<char> number) => number.Length > 1 && number[0] == '0';

    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> digits) => digits.TrimStart('0') is { IsEmpty: false } number ? number : "0";
}
