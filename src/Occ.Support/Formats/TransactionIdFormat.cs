namespace Occ.Support;

/// <summary>One way a transaction id is written. Formats know nothing of networks; the table names one for each network.</summary>
internal abstract class TransactionIdFormat(string name)
{
    private static readonly Dictionary<string, TransactionIdFormat> ByName = new TransactionIdFormat[]
    {
        new NoTransactionIdFormat(),
        new Hex32IdFormat("utxo-hex64", HexPrefix.Foreign, HexCase.Lower, isProofOfWork: true),
        new Hex32IdFormat("hex64", HexPrefix.Foreign, HexCase.Lower, isProofOfWork: false),
        new Hex32IdFormat("hex64-upper", HexPrefix.Foreign, HexCase.Upper, isProofOfWork: false),
        new Hex32IdFormat("evm-hex64", HexPrefix.Canonical, HexCase.Lower, isProofOfWork: false),
        new Base58IdFormat("base58-64", 64),
        new Base64IdFormat("base64-32", 32),
        new SubstrateIdFormat("substrate"),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>The name in the table.</summary>
    public string Name { get; } = name;

    /// <summary>The format with a name of the table.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static TransactionIdFormat Of(string name) =>
        ByName.TryGetValue(name, out var format) ? format : throw new FormatException($"There is no format of transaction ids named '{name}'.");

    /// <summary>Reads a text that is not empty, and says how near it is.</summary>
    public abstract TransactionIdMatch Check(ReadOnlySpan<char> text);

    /// <summary>The canonical spelling of a text that <see cref="Check"/> accepts.</summary>
    public abstract string Canonical(ReadOnlySpan<char> text);

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}

/// <summary>What one format says of a text.</summary>
/// <param name="Verdict">How near the text is.</param>
/// <param name="Position">Where the fault is, in UTF-16 code units, or -1.</param>
internal readonly record struct TransactionIdMatch(TransactionIdVerdict Verdict, int Position = -1);

/// <summary>For networks without public transaction ids.</summary>
internal sealed class NoTransactionIdFormat() : TransactionIdFormat("none")
{
    public override TransactionIdMatch Check(ReadOnlySpan<char> text) => default;

    public override string Canonical(ReadOnlySpan<char> text) => "";
}
