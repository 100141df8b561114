namespace Occ.Support;

/// <summary>What a check of one text against one network's transaction ids found. It never holds the text.</summary>
/// <remarks>The default value is <see cref="TransactionIdVerdict.Unrecognised"/>.</remarks>
public readonly record struct TransactionIdCheck
{
    private readonly int _position;
    private readonly int _length;
    private readonly IReadOnlyList<Network>? _fits;
    private readonly IReadOnlyList<TransactionIdConfusable>? _confusable;

    internal TransactionIdCheck(Network network, TransactionIdMatch match)
        : this(network, match.Verdict, match.Position < 0 ? null : match.Position..(match.Position + 1)) => _confusable = match.Confusable;

    internal TransactionIdCheck(Network network, TransactionIdVerdict verdict, Range? where = null, IReadOnlyList<Network>? fits = null)
    {
        Network = network;
        Verdict = verdict;
        _fits = fits;
        (_position, _length) = where is { } w ? (w.Start.Value, w.End.Value - w.Start.Value) : (0, 0);
    }

    /// <summary>How near the text is to a transaction id of the network.</summary>
    public TransactionIdVerdict Verdict { get; }

    /// <summary>Whether the text is accepted: well formed, which does not say that the transaction exists.</summary>
    public bool IsValid => Verdict.IsValid();

    /// <summary>The network that was asked for; null only in the default value.</summary>
    public Network? Network { get; }

    /// <summary>Where the fault is, or where the id stands inside other text, in UTF-16 code units; null where no place can be named.</summary>
    public int? Position => _length == 0 ? null : _position;

    /// <summary>How many UTF-16 code units from <see cref="Position"/> on are meant; 0 where there is no position.</summary>
    public int Length => _length;

    /// <summary>The networks whose ids the text does fit, best first, where it does not fit the one asked for.</summary>
    public IReadOnlyList<Network> Fits => _fits ?? [];

    /// <summary>What else the text can be, the likeliest first; empty where its form or its context settles that.</summary>
    /// <remarks>64 hexadecimal digits are ambiguous: only the words around them, passed in as context, tell a transaction from a private key.</remarks>
    public IReadOnlyList<TransactionIdConfusable> Confusable => _confusable ?? Verdict.Implies();

    /// <summary>The verdict in words that a support agent can read out.</summary>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public string Explain(string? language) => TransactionTexts.Explain(this, language);
}
