using System.Buffers;

namespace Occ.Support;

/// <summary>A hash of 32 bytes in 64 hexadecimal digits, in the case and with the prefix that a network is used to.</summary>
internal sealed class Hex32IdFormat(string notation, HexPrefix prefix, HexCase @case, HexKind kind = HexKind.Hash) : TransactionIdFormat(notation)
{
    /// <summary>The digits of 32 bytes.</summary>
    public const int DigitCount = 64;

    /// <summary>A hash begins with eight zero digits once in four thousand million times; a block's of a proof-of-work chain always does.</summary>
    private const int BlockHashZeros = 8;

    /// <summary>An address or a number that was filled up to 32 bytes.</summary>
    private const int PaddingZeros = 24;

    private static readonly TransactionIdConfusable[] Padded = [TransactionIdConfusable.Address, TransactionIdConfusable.StorageSlot];
    private static readonly TransactionIdConfusable[] Block = [TransactionIdConfusable.BlockHash];

    private readonly SearchValues<char> _ownDigits = @case == HexCase.Lower ? HexDigits.Lower : HexDigits.Upper;
    private readonly TransactionIdConfusable[] _bare = Confusables(prefix, @case, kind, isBare: true);
    private readonly TransactionIdConfusable[] _prefixed = Confusables(prefix, @case, kind, isBare: false);

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var hasPrefix = text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X';
        var digitsAt = hasPrefix ? 2 : 0;
        var digits = text[digitsAt..];
        var isOwnCase = !digits.ContainsAnyExcept(_ownDigits);
        if (!isOwnCase && HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, digitsAt + foreign);
        }

        if (digits.Length != DigitCount)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        if (HashConstants.Find(digits) is { } constant)
        {
            return constant;
        }

        var zeros = digits[0] == '0' ? digits.IndexOfAnyExcept('0') : 0;
        if (zeros >= BlockHashZeros && (prefix == HexPrefix.Foreign || zeros >= PaddingZeros))
        {
            return prefix == HexPrefix.Foreign ? new(TransactionIdVerdict.BlockHash, Confusable: Block) : new(TransactionIdVerdict.NotATransaction, Confusable: Padded);
        }

        var isCanonical = isOwnCase && hasPrefix == (prefix == HexPrefix.Canonical) && (!hasPrefix || text[1] == 'x');
        return TransactionIdMatch.Accepted(isCanonical, hasPrefix ? _prefixed : _bare);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var digits = text[^DigitCount..].ToString();
        return (prefix == HexPrefix.Canonical ? "0x" : "") + (@case == HexCase.Lower ? digits.ToLowerInvariant() : digits.ToUpperInvariant());
    }

    /// <summary>Without the prefix that belongs to it, a hash looks as wallets show a private key.</summary>
    private static TransactionIdConfusable[] Confusables(HexPrefix prefix, HexCase @case, HexKind kind, bool isBare)
    {
        TransactionIdConfusable[] others = (prefix, kind, @case) switch
        {
            (_, HexKind.Object, _) => [TransactionIdConfusable.Address, TransactionIdConfusable.ObjectId, TransactionIdConfusable.BlockHash],
            (_, HexKind.Extrinsic, _) => [TransactionIdConfusable.BlockHash, TransactionIdConfusable.PublicKey],
            (_, HexKind.Output, _) => [TransactionIdConfusable.PaymentHash, TransactionIdConfusable.WitnessId],
            (HexPrefix.Canonical, _, _) => [TransactionIdConfusable.BlockHash, TransactionIdConfusable.UserOperationHash, TransactionIdConfusable.EventTopic, TransactionIdConfusable.StorageSlot, TransactionIdConfusable.BridgeMessageId],
            (_, _, HexCase.Upper) => [TransactionIdConfusable.BlockHash, TransactionIdConfusable.TokenId],
            _ => [TransactionIdConfusable.BlockHash],
        };
        return isBare ? [TransactionIdConfusable.PrivateKey, .. others] : [.. others, TransactionIdConfusable.PrivateKey];
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

/// <summary>What else has the form of a network's ids.</summary>
internal enum HexKind
{
    /// <summary>Other hashes.</summary>
    Hash,

    /// <summary>Objects and accounts: Move chains and their like.</summary>
    Object,

    /// <summary>Public keys: Substrate.</summary>
    Extrinsic,

    /// <summary>Payments outside the chain, and the id with signatures: Bitcoin and its kin.</summary>
    Output,
}
