namespace Occ.Support;

/// <summary>All networks whose transaction ids a text fits, and what else it can be. It never holds the text.</summary>
/// <param name="Verdict">The best verdict of any network; <see cref="TransactionIdVerdict.Unrecognised"/> by default.</param>
public readonly record struct TransactionIdIdentification(TransactionIdVerdict Verdict)
{
    private readonly IReadOnlyList<Network>? _networks;
    private readonly IReadOnlyList<TransactionIdConfusable>? _confusable;

    internal TransactionIdIdentification(TransactionIdVerdict verdict, IReadOnlyList<Network> networks, IReadOnlyList<TransactionIdConfusable>? confusable)
        : this(verdict)
    {
        _networks = networks;
        _confusable = confusable;
    }

    /// <summary>The networks, best first: those that write ids just so before those that read them as a variant.</summary>
    public IReadOnlyList<Network> Networks => _networks ?? [];

    /// <summary>What else the text can be, the likeliest first; empty where its form or its context settles that.</summary>
    public IReadOnlyList<TransactionIdConfusable> Confusable => _confusable ?? Verdict.Implies();

    /// <summary>Whether some network accepts the text.</summary>
    public bool IsValid => Verdict.IsValid();

    internal TransactionIdIdentification Settle(IdMeaning meaning)
    {
        var settled = new TransactionIdMatch(Verdict, Confusable: [.. Confusable]).Settle(meaning);
        return new(settled.Verdict, settled.Verdict.IsValid() ? Networks : [], settled.Confusable);
    }
}
