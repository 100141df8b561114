using System.Collections.Frozen;

namespace Occ.Support;

/// <summary>The releases of a host's products: which is the newest, the oldest that works, which are unsafe, and what runs where.</summary>
public sealed class ReleaseTable
{
    private readonly FrozenDictionary<string, Product> _products;

    internal ReleaseTable(IEnumerable<Product> products, DateOnly? asOf)
    {
        _products = products.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        AsOf = asOf;
    }

    /// <summary>A table without a product: every answer is unknown.</summary>
    public static ReleaseTable Empty { get; } = new([], null);

    /// <summary>The date that the data is of; null where the file does not say.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>The ids of the products, in order.</summary>
    public IReadOnlyList<string> Products => [.. _products.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads a table from JSON, strictly.</summary>
    /// <param name="json">Any text. The schema is <see cref="ReleaseSchema"/>.</param>
    /// <returns>The table, or every fault.</returns>
    public static ReleaseReading Read(string json) => ReleaseFile.Read(json);

    internal Product? Find(string? id) => id is not null && _products.TryGetValue(id, out var product) ? product : null;
}
