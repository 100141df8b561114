namespace Occ.Support;

/// <summary>The newest version that runs on a system.</summary>
/// <param name="Version">The version; null where none runs there, or where that is not known.</param>
/// <param name="IsUnknown">Whether it is not known what runs there.</param>
internal readonly record struct Target(ReleaseVersion? Version, bool IsUnknown)
{
    public static Target Of(Product? product, UpdateSituation situation)
    {
        if (product is null)
        {
            return new(null, true);
        }

        if (product.Systems.Count == 0)
        {
            return new(product.Latest, false);
        }

        if (situation.System is not { } system || !product.Systems.Any(r => IsOf(r, system)))
        {
            return new(null, true);
        }

        if (ReleaseVersion.TryParse(situation.SystemVersion) is not { } version)
        {
            return new(null, true);
        }

        ReleaseVersion? newest = null;
        foreach (var row in product.Systems.Where(r => IsOf(r, system) && r.Versions.Holds(version)))
        {
            newest = newest is null || row.Latest.IsAfter(newest) ? row.Latest : newest;
        }

        return new(newest, false);
    }

    private static bool IsOf(SystemRow row, string system) => row.System.Equals(system.Trim(), StringComparison.OrdinalIgnoreCase);
}
