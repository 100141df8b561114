namespace Occ.Support;

/// <summary>One blockchain network: what it is called and how its addresses and transaction ids are written. One row of the table.</summary>
public sealed class Network
{
    private readonly string _chineseName;
    private readonly string _addresses;
    private readonly NetworkFormats _formats;
    private readonly string _memoNotation;
    private MemoRule? _memo;
    private AddressFormat[]? _addressFormats;
    private TransactionIdFormat? _transactionFormat;

    internal Network(NetworkRow row, int rank, NetworkFormats formats)
    {
        Id = row.Id;
        Name = row.Name;
        _chineseName = row.ChineseName.Length == 0 ? row.Name : row.ChineseName;
        Symbol = row.Symbol;
        IsTestNetwork = row.IsTest;
        Caip2 = row.Caip2.Length == 0 ? null : row.Caip2;
        Slip44 = row.Slip44;
        Aliases = row.Aliases;
        _memoNotation = row.Memo;
        Rank = rank;
        _addresses = row.Addresses;
        TransactionNotation = row.TransactionId;
        _formats = formats;
    }

    /// <summary>The id in the library and its wire formats, such as <c>bitcoin-cash</c>: lower-case letters, digits and dashes.</summary>
    public string Id { get; }

    /// <summary>The name in English, such as <c>Bitcoin Cash</c>.</summary>
    public string Name { get; }

    /// <summary>The symbol of the network's own coin, such as <c>BCH</c>. Several networks can have the same.</summary>
    public string Symbol { get; }

    /// <summary>Whether its coins are worthless by design.</summary>
    public bool IsTestNetwork { get; }

    /// <summary>The CAIP-2 chain id, such as <c>eip155:1</c>, or null where none is known. Case-sensitive.</summary>
    public string? Caip2 { get; }

    /// <summary>The coin type registered in SLIP-44 that its wallets derive keys with, or null where there is none.</summary>
    public int? Slip44 { get; }

    /// <summary>Other names that people use, in English and Chinese, such as <c>TRC20</c> or <c>波场</c>.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Whether a transfer carries a memo, destination tag or comment beside the address, and which.</summary>
    public MemoRule Memo => _memo ??= MemoRule.Parse(_memoNotation);

    /// <summary>Where the network stands among all, main networks first and the best known before the rest.</summary>
    internal int Rank { get; }

    internal AddressFormat[] AddressFormats => _addressFormats ??= _formats.Addresses(_addresses);

    /// <summary>How the table writes the format of its transaction ids.</summary>
    internal string TransactionNotation { get; }

    internal TransactionIdFormat TransactionFormat => _transactionFormat ??= _formats.Transactions(TransactionNotation);

    /// <summary>The name in the nearest language that the table has: English or Simplified Chinese.</summary>
    /// <param name="language">A BCP-47 tag.</param>
    public string NameIn(string? language) => LanguageTag.ToBuiltIn(language) == LanguageTag.SimplifiedChinese ? _chineseName : Name;

    /// <summary>Returns <see cref="Id"/>.</summary>
    public override string ToString() => Id;
}
