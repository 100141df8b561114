namespace Occ.Support;

/// <summary>A whole number in decimal digits, without leading zeros: Aptos's ledger version, Stellar's operation id (SEP-35), Nxt's id.</summary>
internal sealed class NumberIdFormat(string notation, ulong least, ulong most) : TransactionIdFormat(notation)
{
    private const int MaxDigits = 20; // 64 bits

    private static readonly TransactionIdConfusable[] Numbers = [TransactionIdConfusable.OrderNumber, TransactionIdConfusable.BlockNumber];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (DecimalDigits.IndexOfForeign(text) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        if (text.Length > MaxDigits || (text[0] == '0' && text.Length > 1))
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        var isNumber = DecimalDigits.TryRead(text, out var number);
        return isNumber && number >= least && number <= most ? TransactionIdMatch.Accepted(isCanonical: true, Numbers) : new(TransactionIdVerdict.OutOfRange, 0);
    }
}
