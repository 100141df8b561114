namespace Occ.Support;

/// <summary>What a link to a block explorer says: network, kind of page and id.</summary>
/// <remarks>The default value is "no link of a known explorer". It never holds a secret of the link; <see cref="ToString"/> gives no part of it.</remarks>
public readonly record struct ExplorerLink
{
    private readonly IReadOnlyList<TransactionIdConfusable>? _confusable;

    /// <summary>What the page shows.</summary>
    public ExplorerKind Kind { get; internal init; }

    /// <summary>The network; null where the link does not tell, or where it is not in the table.</summary>
    public Network? Network { get; internal init; }

    /// <summary>The id of the network, or its CAIP-2 chain id where it is not in the table; null where the link does not tell.</summary>
    public string? NetworkId { get; internal init; }

    /// <summary>The id as the link has it, percent-encoding taken away; null where there is none or where it is a secret.</summary>
    public string? Id { get; internal init; }

    /// <summary>What the network's own format says of the id; of an address that is well formed <see cref="TransactionIdVerdict.Address"/>.</summary>
    public TransactionIdVerdict IdVerdict { get; internal init; }

    /// <summary>Whether link and id are both as they should be: a page with an id that is well formed on its network.</summary>
    public bool IsWellFormed { get; internal init; }

    /// <summary>What is dangerous about the link.</summary>
    public ExplorerWarnings Warnings { get; internal init; }

    /// <summary>What else than a transaction the id names, such as a user operation or a message; empty where the kind says all.</summary>
    public IReadOnlyList<TransactionIdConfusable> Confusable
    {
        get => _confusable ?? [];
        internal init => _confusable = value;
    }

    /// <summary>The finding in words that a support agent can read out.</summary>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public string Explain(string? language) => ExplorerTexts.Explain(this, language);

    /// <summary>Returns kind and network, without the id.</summary>
    public override string ToString() => $"{KebabCase.Code(Kind)} {NetworkId ?? "?"}";
}
