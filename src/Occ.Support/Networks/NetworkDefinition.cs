namespace Occ.Support;

/// <summary>A network that a host adds to the table: what a row of the table states.</summary>
/// <remarks>The notation of <see cref="Addresses"/> and <see cref="TransactionIds"/> is that of the table, described in docs/networks.md.</remarks>
public sealed record NetworkDefinition
{
    /// <summary>The id: lower-case letters, digits and dashes, and not one of the table.</summary>
    public required string Id { get; init; }

    /// <summary>The name in English.</summary>
    public required string Name { get; init; }

    /// <summary>The symbol of the network's own coin.</summary>
    public required string Symbol { get; init; }

    /// <summary>The formats of its addresses, such as <c>evm</c> or <c>base58check(1e=p2pkh,16=p2sh) + segwit(ab)</c>.</summary>
    public required string Addresses { get; init; }

    /// <summary>The format of its transaction ids, such as <c>evm-hex64</c>; <c>none</c> where it has no public ones.</summary>
    public required string TransactionIds { get; init; }

    /// <summary>The name in Simplified Chinese, or null where it is the English one.</summary>
    public string? ChineseName { get; init; }

    /// <summary>Whether its coins are worthless by design.</summary>
    public bool IsTestNetwork { get; init; }

    /// <summary>The CAIP-2 chain id, or null.</summary>
    public string? Caip2 { get; init; }

    /// <summary>The coin type of SLIP-44, or null.</summary>
    public int? Slip44 { get; init; }

    /// <summary>The memo, such as <c>exchange memo text(256)</c>, or null where it has none.</summary>
    public string? Memo { get; init; }

    /// <summary>Other names that people use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    internal NetworkRow ToRow() => new(
        Id, Name, ChineseName ?? "", Symbol, IsTestNetwork, Caip2 ?? "", Slip44, Addresses, TransactionIds, Memo ?? "", Aliases);

    /// <summary>What is wrong with the definition beside some table; nothing where it can be added.</summary>
    internal IEnumerable<string> Faults(NetworkTable table)
    {
        if (Id.Length == 0 || Id.AsSpan().ContainsAnyExcept(NetworkTable.IdCharacters))
        {
            yield return "the id must be of lower-case letters, digits and dashes";
        }
        else if (table.Find(Id) is not null)
        {
            yield return $"the id '{Id}' is taken; a network of the table cannot be changed";
        }

        if (Caip2 is not null && table.FindByCaip2(Caip2) is { } same)
        {
            yield return $"the CAIP-2 id '{Caip2}' is that of '{same.Id}'";
        }

        if (Fault(() => _ = AddressFormats.Parse(Addresses).Count()) is { } addresses)
        {
            yield return $"addresses: {addresses}";
        }

        if (Fault(() => _ = TransactionIdFormats.Parse(TransactionIds)) is { } transactions)
        {
            yield return $"transaction ids: {transactions}";
        }

        if (Fault(() => _ = MemoRule.Parse(Memo ?? "")) is { } memo)
        {
            yield return $"memo: {memo}";
        }
    }

    private static string? Fault(Action parse)
    {
        try
        {
            parse();
            return null;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return exception.Message;
        }
    }
}
