namespace Occ.Support;

/// <summary>What a check of one text against one network's transaction ids found. It never holds the text.</summary>
/// <remarks>The default value is <see cref="TransactionIdVerdict.Unrecognised"/>.</remarks>
public readonly record struct TransactionIdCheck
{
    private readonly int _position;
    private readonly int _length;
    private readonly IReadOnlyList<Network>? _fits;

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

    /// <summary>The verdict in words that a support agent can read out.</summary>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public string Explain(string? language) => TextCatalog.BuiltIn.Get(
        "transactions.verdict." + Verdict.Code(),
        language,
        ("network", Network?.NameIn(language) ?? "?"),
        ("other", Fits.Count > 0 ? Fits[0].NameIn(language) : "?"));
}

/// <summary>All networks whose transaction ids a text fits. It never holds the text.</summary>
/// <param name="Verdict">The best verdict of any network; <see cref="TransactionIdVerdict.Unrecognised"/> by default.</param>
public readonly record struct TransactionIdIdentification(TransactionIdVerdict Verdict)
{
    private readonly IReadOnlyList<Network>? _networks;

    internal TransactionIdIdentification(TransactionIdVerdict verdict, IReadOnlyList<Network> networks)
        : this(verdict) => _networks = networks;

    /// <summary>The networks, best first: those that write ids just so before those that read them as a variant.</summary>
    public IReadOnlyList<Network> Networks => _networks ?? [];

    /// <summary>Whether some network accepts the text.</summary>
    public bool IsValid => Verdict.IsValid();
}
