using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Reads payment links and account ids: into network, address, amount, token and memo, each part checked.</summary>
/// <remarks>
/// BIP-21 and BIP-321, the schemes of coins, ZIP-321, EIP-681, Solana Pay, SEP-7, CIP-13, ARC-26, CAIP-10, BOLT-11, BOLT-12
/// and LNURL. Any text is answered, never with an exception, in bounded time. Nothing is opened, resolved or sent.
/// </remarks>
public sealed class PaymentUriReader
{
    /// <summary>Texts of more UTF-16 code units than this are no payment links.</summary>
    public const int MaxTextLength = 8192;

    private readonly NetworkTable _table;
    private readonly AddressValidator _addresses;
    private readonly MemoValidator _memos;

    /// <summary>A reader over the networks that ship with the library.</summary>
    public PaymentUriReader()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>A reader over a table of networks.</summary>
    public PaymentUriReader(NetworkTable table)
    {
        _table = Guard.Against.Null(table);
        _addresses = new(table);
        _memos = new(table);
    }

    /// <summary>Reads a text, strictly as it stands.</summary>
    /// <param name="text">Any text.</param>
    public PaymentUri Read(string text)
    {
        Guard.Against.Null(text);
        if (text.Length is 0 or > MaxTextLength)
        {
            return new(text.Length == 0 ? PaymentUriVerdict.Empty : PaymentUriVerdict.TooLong);
        }

        var draft = new PaymentUriDraft(text, _table, _addresses, _memos);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon is > 1 and < 24 ? text[..colon].ToLowerInvariant() : "";
        var isKnown = LightningUris.Read(draft, scheme, colon + 1)
            || EthereumUris.Read(draft, scheme, colon + 1)
            || StellarUris.Read(draft, scheme, colon + 1)
            || CoinUris.Read(draft, scheme, colon + 1)
            || AccountIds.Read(draft);
        return isKnown ? draft.Finish() : new(PaymentUriVerdict.Unrecognised);
    }
}
