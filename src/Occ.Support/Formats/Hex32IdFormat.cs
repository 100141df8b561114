namespace Occ.Support;

/// <summary>A hash of 32 bytes in 64 hexadecimal digits, in the case and with the prefix that a network is used to.</summary>
internal sealed class Hex32IdFormat(string name, HexPrefix prefix, HexCase @case, bool isProofOfWork) : TransactionIdFormat(name)
{
    private const int DigitCount = 64;

    /// <summary>A hash begins with eight zero digits once in four thousand million times; a block's of a proof-of-work chain always does.</summary>
    private const int BlockHashZeros = 8;

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var hasPrefix = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';
        var digitsAt = hasPrefix ? 2 : 0;
        var digits = text[digitsAt..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, digitsAt + foreign);
        }

        if (digits.Length != DigitCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        if (digits.IndexOfAnyExcept('0') is < 0 || (isProofOfWork && digits.IndexOfAnyExcept('0') >= BlockHashZeros))
        {
            return new(TransactionIdVerdict.BlockHash);
        }

        var isCanonical = hasPrefix == (prefix == HexPrefix.Canonical)
            && (!hasPrefix || text[1] == 'x')
            && (@case == HexCase.Lower ? HexDigits.IsLower(digits) : HexDigits.IsUpper(digits));
        return new(isCanonical ? TransactionIdVerdict.Valid : TransactionIdVerdict.ValidVariant);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var digits = text[^DigitCount..].ToString();
        return (prefix == HexPrefix.Canonical ? "0x" : "") + (@case == HexCase.Lower ? digits.ToLowerInvariant() : digits.ToUpperInvariant());
    }
}

/// <summary>Whether a network writes <c>0x</c> in front of its ids.</summary>
internal enum HexPrefix
{
    /// <summary>It does not; a text with it is read as a variant.</summary>
    Foreign,

    /// <summary>It does; a text without it is read as a variant.</summary>
    Canonical,
}

/// <summary>The case in which a network writes its ids.</summary>
internal enum HexCase
{
    /// <summary>Lower case.</summary>
    Lower,

    /// <summary>Upper case.</summary>
    Upper,
}
