namespace Occ.Support;

/// <summary>One way a transaction id is written. Formats know nothing of networks; the table names one or more for each network.</summary>
internal abstract class TransactionIdFormat(string notation)
{
    /// <summary>The term of the table that means this format, such as <c>utxo-hex64</c>.</summary>
    public string Notation { get; } = notation;

    /// <summary>Reads a text that is not empty, and says how near it is.</summary>
    public abstract TransactionIdMatch Check(ReadOnlySpan<char> text);

    /// <summary>The canonical spelling of a text that <see cref="Check"/> accepts.</summary>
    public virtual string Canonical(ReadOnlySpan<char> text) => text.ToString();

    /// <summary>Returns <see cref="Notation"/>.</summary>
    public override string ToString() => Notation;
}

/// <summary>What one format says of a text.</summary>
/// <param name="Verdict">How near the text is.</param>
/// <param name="Position">Where the fault is, in UTF-16 code units, or -1.</param>
/// <param name="Confusable">What else the text can be, the likeliest first.</param>
internal readonly record struct TransactionIdMatch(TransactionIdVerdict Verdict, int Position = -1, TransactionIdConfusable[]? Confusable = null)
{
    /// <summary>Accepted.</summary>
    public static TransactionIdMatch Accepted(bool isCanonical, TransactionIdConfusable[]? confusable = null) =>
        new(isCanonical ? TransactionIdVerdict.Valid : TransactionIdVerdict.ValidVariant, -1, confusable);

    /// <summary>The same match as of a text in an accepted spelling that is not the canonical one.</summary>
    public TransactionIdMatch AsVariant() => Verdict == TransactionIdVerdict.Valid ? this with { Verdict = TransactionIdVerdict.ValidVariant } : this;

    /// <summary>The same match with its position moved by what stands in front.</summary>
    public TransactionIdMatch Behind(int prefix) => Position < 0 ? this : this with { Position = Position + prefix };
}

/// <summary>For networks without public transaction ids.</summary>
internal sealed class NoTransactionIdFormat(string notation) : TransactionIdFormat(notation)
{
    public override TransactionIdMatch Check(ReadOnlySpan<char> text) => default;
}
