using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The releases as a file: see <see cref="ReleaseSchema"/>.</summary>
internal static class ReleaseFile
{
    private const int MostProducts = 200;
    private const int MostRows = 200;
    private const int MostMegabytes = 1_000_000;

    public static ReleaseReading Read(string json)
    {
        Guard.Against.Null(json);
        var file = new DataFile();
        return new(file.Read(json, root => Table(root, file)), file.Faults);
    }

    /// <summary>Reads the table of an object, which can stand inside of another file.</summary>
    public static ReleaseTable? Table(DataObject root, DataFile file)
    {
        root.Version(1);
        var asOf = root.Date("asOf");
        var products = new Dictionary<string, Product>(StringComparer.Ordinal);
        foreach (var entry in root.Objects("products", MostProducts, isRequired: true))
        {
            if (Product(entry, file) is { } product && !products.TryAdd(product.Id, product))
            {
                entry.Fault("id", DataFaultKind.DuplicateEntry);
            }
        }

        return file.IsFaultless ? new(products.Values, asOf) : null;
    }

    private static Product? Product(DataObject entry, DataFile file)
    {
        var id = entry.Text("id", isRequired: true);
        var kind = entry.Code<ReleaseKind>("kind", isRequired: true);
        var latest = Version(entry, "latest", isRequired: true);
        var minimum = Version(entry, "minimum");
        if (latest is not null && minimum is not null && minimum.IsAfter(latest))
        {
            entry.Fault("minimum", DataFaultKind.Contradiction);
        }

        VersionRange[] vulnerable = [.. entry.Objects("vulnerable", MostRows).Select(Vulnerable)];
        SystemRow?[] systems = [.. entry.Objects("systems", MostRows).Select(s => Row(s, latest))];
        ReleaseVersion[] stops = [.. entry.Texts("stops", MostRows).Select(s => Stop(s, file)).OfType<ReleaseVersion>().Order(Comparer<ReleaseVersion>.Create((a, b) => a.Precedence(b)))];
        var storage = entry.Integer("storageMegabytes", 0, MostMegabytes);
        return id is null || kind is null || latest is null ? null : new(id, kind.Value, latest)
        {
            Minimum = minimum,
            Vulnerable = vulnerable,
            Systems = [.. systems.OfType<SystemRow>()],
            Stops = stops,
            StorageMegabytes = storage,
        };
    }

    private static VersionRange Vulnerable(DataObject entry)
    {
        entry.Text("id");
        return Range(entry);
    }

    private static SystemRow? Row(DataObject entry, ReleaseVersion? newest)
    {
        var system = entry.Text("system", isRequired: true);
        var range = Range(entry);
        var latest = Version(entry, "latest");
        if (latest is not null && newest is not null && latest.IsAfter(newest))
        {
            entry.Fault("latest", DataFaultKind.Contradiction);
        }

        return system is not null && (latest ?? newest) is { } runs ? new(system, range, runs) : null;
    }

    private static VersionRange Range(DataObject entry)
    {
        var range = new VersionRange(Version(entry, "from"), Version(entry, "before"));
        if (range is { From: { } from, Before: { } before } && !from.IsBefore(before))
        {
            entry.Fault("before", DataFaultKind.Contradiction);
        }

        return range;
    }

    private static ReleaseVersion? Version(DataObject entry, string name, bool isRequired = false)
    {
        if (entry.Text(name, isRequired) is not { } text)
        {
            return null;
        }

        if (ReleaseVersion.TryParse(text) is { } version)
        {
            return version;
        }

        entry.Fault(name, DataFaultKind.BadVersion);
        return null;
    }

    private static ReleaseVersion? Stop((string Text, string Pointer) stop, DataFile file)
    {
        if (ReleaseVersion.TryParse(stop.Text) is { } version)
        {
            return version;
        }

        file.Add(stop.Pointer, DataFaultKind.BadVersion);
        return null;
    }
}
