namespace Occ.Support;

/// <summary><c>0x</c> and a number below the prime 2^251 + 17 * 2^192 + 1, in up to 64 hexadecimal digits. Starknet.</summary>
/// <remarks>Leading zeros may be left out; as numbers all forms are equal, and the canonical one is filled up to 64 digits.</remarks>
internal sealed class FieldElementIdFormat(string notation) : TransactionIdFormat(notation)
{
    private const int DigitCount = 64;

    /// <summary>A hash is shorter than this once in 2^40 times; an account of another network has 40 digits.</summary>
    private const int FewestDigits = 54;

    private const string Prime = "800000000000011000000000000000000000000000000000000000000000001";

    private static readonly TransactionIdConfusable[] Likewise = [TransactionIdConfusable.Address, TransactionIdConfusable.BlockHash, TransactionIdConfusable.PrivateKey];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return new(TransactionIdVerdict.WrongPrefix, 0);
        }

        var digits = text[2..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign + 2);
        }

        var number = digits.TrimStart('0');
        if (number.Length < FewestDigits || digits.Length > DigitCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        if (number.Length > Prime.Length || (number.Length == Prime.Length && number.CompareTo(Prime, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return new(TransactionIdVerdict.OutOfRange, 2);
        }

        return TransactionIdMatch.Accepted(text[1] == 'x' && digits.Length == DigitCount && HexDigits.IsLower(digits), Likewise);
    }

    public override string Canonical(ReadOnlySpan<char> text) => "0x" + text[2..].ToString().ToLowerInvariant().PadLeft(DigitCount, '0');
}
