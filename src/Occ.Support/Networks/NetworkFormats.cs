using System.Collections.Concurrent;

namespace Occ.Support;

/// <summary>The formats that the rows of one table name, made when a network is first asked for them; networks that write the same share the same.</summary>
/// <remarks>A process asks for those of a few networks, or of all when it identifies a text. The tests ask for every row's.</remarks>
internal sealed class NetworkFormats
{
    private readonly ConcurrentDictionary<string, AddressFormat[]> _rows = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AddressFormat> _addresses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TransactionIdFormat> _transactions = new(StringComparer.Ordinal);

    /// <summary>The formats of the addresses of a row.</summary>
    /// <exception cref="FormatException">The notation is not well formed.</exception>
    public AddressFormat[] Addresses(string notation) =>
        _rows.GetOrAdd(notation, row => [.. AddressFormats.Parse(row).Select(format => _addresses.GetOrAdd(format.Notation, format))]);

    /// <summary>The format of the transaction ids of a row.</summary>
    /// <exception cref="FormatException">The notation is not well formed.</exception>
    public TransactionIdFormat Transactions(string notation) => _transactions.GetOrAdd(notation, TransactionIdFormats.Parse);
}
