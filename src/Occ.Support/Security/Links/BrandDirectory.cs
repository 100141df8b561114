using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The brands that links and accounts are compared with.</summary>
/// <remarks>Immutable, and safe for any number of threads.</remarks>
public sealed class BrandDirectory
{
    private static readonly Lazy<BrandDirectory> Embedded = new(() => Read(EmbeddedContent.ReadOne("brands.json")).Directory!);

    private readonly Dictionary<string, Brand> _byId;
    private readonly Lazy<BrandIndex> _index;

    internal BrandDirectory(IReadOnlyList<Brand> brands)
    {
        All = brands;
        _byId = brands.ToDictionary(b => b.Id, StringComparer.Ordinal);
        _index = new(() => new BrandIndex(brands));
    }

    /// <summary>Well-known wallets, exchanges, explorers and services.</summary>
    public static BrandDirectory BuiltIn => Embedded.Value;

    /// <summary>All brands, in the order of their file.</summary>
    public IReadOnlyList<Brand> All { get; }

    internal BrandIndex Index => _index.Value;

    /// <summary>Reads a file of brands, as <c>docs/brands.md</c> describes it; all its faults are named at once.</summary>
    /// <param name="json">JSON in UTF-8.</param>
    public static BrandReading Read(ReadOnlyMemory<byte> json) => new BrandFileReader().Read(json);

    /// <summary>Finds a brand by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="brand">The brand.</param>
    public bool TryFind(string id, [NotNullWhen(true)] out Brand? brand) => _byId.TryGetValue(Guard.Against.Null(id), out brand);
}
