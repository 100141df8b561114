using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Says whether a text is a transaction id of a network, of which networks it can be one, and what else it can be.</summary>
/// <remarks>
/// Most networks write 64 hexadecimal digits and no checksum, so a text fits many networks and a wrong digit can't be seen;
/// a private key has the same form. The words around the text, given as its context, settle what the form leaves open.
/// Any text is answered, never with an exception, in bounded time.
/// </remarks>
public sealed class TransactionIdValidator
{
    /// <summary>Texts of more UTF-16 code units than this are no transaction id of any network.</summary>
    public const int MaxTextLength = 512;

    private readonly NetworkTable _table;
    private readonly Lazy<TransactionIdIndex> _index;
    private readonly Lazy<AddressForms> _addresses;

    /// <summary>A validator over the networks that ship with the library.</summary>
    public TransactionIdValidator()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>A validator over a table of networks.</summary>
    public TransactionIdValidator(NetworkTable table)
    {
        _table = Guard.Against.Null(table);
        _index = new(() => new(table));
        _addresses = new(() => new(table));
    }

    /// <summary>Checks a text, strictly as it stands, against the network with an id of the table.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="networkId">The id of the network.</param>
    /// <param name="context">The words in front of the text or the label of its field, in English or Chinese; may be empty.</param>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public TransactionIdCheck Check(ReadOnlySpan<char> text, string networkId, ReadOnlySpan<char> context = default) => Check(text, _table.Get(networkId), context);

    /// <summary>Checks a text, strictly as it stands, against one network.</summary>
    /// <param name="text">Any text. White space, quotes or a label around an id are reported, not taken away.</param>
    /// <param name="network">The network.</param>
    /// <param name="context">The words in front of the text or the label of its field, in English or Chinese; may be empty.</param>
    public TransactionIdCheck Check(ReadOnlySpan<char> text, Network network, ReadOnlySpan<char> context = default)
    {
        Guard.Against.Null(network);
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return new(network, text.IsEmpty ? TransactionIdVerdict.Empty : TransactionIdVerdict.TooLong);
        }

        var hint = ChainHint(text, network);
        var match = network.TransactionFormat.Check(text[hint..]);
        if (!match.Verdict.IsValid() && match.Verdict != TransactionIdVerdict.Secret)
        {
            return Refuse(text, network, match.Behind(hint));
        }

        match = hint > 0 ? match.AsVariant() : match;
        return new(network, context.IsEmpty ? match : match.Settle(IdContext.Read(context)));
    }

    /// <summary>Finds the networks whose transaction ids a text fits, strictly as it stands.</summary>
    /// <param name="text">Any text. A CAIP-2 chain id and a colon in front of an id name its network.</param>
    /// <param name="context">The words in front of the text or the label of its field, in English or Chinese; may be empty.</param>
    public TransactionIdIdentification Identify(ReadOnlySpan<char> text, ReadOnlySpan<char> context = default)
    {
        if (text.IsEmpty || text.Length > MaxTextLength)
        {
            return new(text.IsEmpty ? TransactionIdVerdict.Empty : TransactionIdVerdict.TooLong);
        }

        if (NetworkInFront(text, out var hint) is { } named && named.TransactionFormat.Check(text[hint..]) is var match && (match.Verdict.IsValid() || match.Verdict == TransactionIdVerdict.Secret))
        {
            match = match.AsVariant();
            match = context.IsEmpty ? match : match.Settle(IdContext.Read(context));
            return new(match.Verdict, match.Verdict.IsValid() ? [named] : [], match.Confusable);
        }

        var found = Anywhere(text);
        if (found.IsValid)
        {
            return context.IsEmpty ? found : found.Settle(IdContext.Read(context));
        }

        return found.Verdict is TransactionIdVerdict.Secret or TransactionIdVerdict.Address ? found : IdsInside.Find(text, _index.Value) ?? found;
    }

    /// <summary>The canonical spelling of an id, such as lower case with <c>0x</c>; null where the network does not accept the text.</summary>
    public string? Canonical(ReadOnlySpan<char> text, Network network) =>
        Check(text, network).IsValid ? network.TransactionFormat.Canonical(text[ChainHint(text, network)..]) : null;

    /// <summary>How long the network's own CAIP-2 chain id and the colon behind it are, in front of a text.</summary>
    private static int ChainHint(ReadOnlySpan<char> text, Network network) =>
        network.Caip2 is { } chain && text.Length > chain.Length + 1 && text[chain.Length] == ':' && text.StartsWith(chain, StringComparison.Ordinal) ? chain.Length + 1 : 0;

    private Network? NetworkInFront(ReadOnlySpan<char> text, out int length)
    {
        var colon = text.IndexOf(':');
        var second = colon < 0 ? -1 : text[(colon + 1)..].IndexOf(':');
        length = colon + second + 2;
        return second <= 0 ? null : _table.FindByCaip2(text[..(length - 1)].ToString());
    }

    /// <summary>What a text without a chain id is over all networks: an id, a secret, an address, or what comes nearest.</summary>
    private TransactionIdIdentification Anywhere(ReadOnlySpan<char> text)
    {
        var found = _index.Value.Identify(text);
        var isClear = found.IsValid || found.Verdict is TransactionIdVerdict.Secret or TransactionIdVerdict.NotATransaction or TransactionIdVerdict.BlockHash;
        return isClear ? found
            : SecretKeyFormats.IsSecret(text) ? new(TransactionIdVerdict.Secret)
            : ExchangeReference.Is(text) ? new(TransactionIdVerdict.NotATransaction, [], ExchangeReference.Order)
            : _addresses.Value.Accepts(text) ? new(TransactionIdVerdict.Address)
            : found;
    }

    /// <summary>Finds the most telling reason why a text is no id of the network. A secret comes before everything.</summary>
    private TransactionIdCheck Refuse(ReadOnlySpan<char> text, Network network, TransactionIdMatch match)
    {
        if (SecretKeyFormats.IsSecret(text))
        {
            return new(network, TransactionIdVerdict.Secret);
        }

        if (Omission.IndexIn(text) is var ellipsis and > 0)
        {
            return new(network, TransactionIdVerdict.Truncated, ellipsis..(ellipsis + 1));
        }

        if (AddressForms.Accepts(network.AddressFormats, text))
        {
            return new(network, TransactionIdVerdict.Address);
        }

        if (NetworkInFront(text, out var hint) is { } named && named != network && named.TransactionFormat.Check(text[hint..]).Verdict.IsValid())
        {
            return new(network, TransactionIdVerdict.WrongNetwork, fits: [named]);
        }

        if (IdsInside.Find(text, network) is { } inside)
        {
            return inside;
        }

        if (match.Verdict is TransactionIdVerdict.BlockHash or TransactionIdVerdict.NotATransaction or TransactionIdVerdict.OutOfRange or TransactionIdVerdict.ChecksumMismatch)
        {
            return new(network, match);
        }

        var elsewhere = Anywhere(text);
        return elsewhere.Verdict switch
        {
            TransactionIdVerdict.Secret or TransactionIdVerdict.Address => new(network, elsewhere.Verdict),
            TransactionIdVerdict.NotATransaction when ExchangeReference.Is(text) => new(network, new TransactionIdMatch(elsewhere.Verdict, Confusable: ExchangeReference.Order)),
            TransactionIdVerdict.Valid when !elsewhere.Confusable.Contains(TransactionIdConfusable.OrderNumber) => new(network, TransactionIdVerdict.WrongNetwork, fits: elsewhere.Networks),
            _ => new(network, match),
        };
    }
}
